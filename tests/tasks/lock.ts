/**
 * `deno task lock`: writes both lock files anew. `deno task` fetches all that deno.lock names, also for `start`; so that file
 * holds what the program needs, and tests/deno.lock what the tests need as well.
 */
import { sourceFiles } from "../house/sources.ts";

await Deno.remove("deno.lock").catch(() => {});
await lock("deno.lock", ["main.ts"]);
await Deno.copyFile("deno.lock", "tests/deno.lock");
await lock("tests/deno.lock", ["main.ts", ...await sourceFiles(["tests"])]);

async function lock(file: string, entries: readonly string[]): Promise<void> {
  const args = ["cache", `--lock=${file}`, "--frozen=false", ...entries];
  const { success } = await new Deno.Command(Deno.execPath(), { args }).spawn().status;
  if (!success) Deno.exit(1);
}
