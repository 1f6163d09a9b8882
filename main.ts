/** The front door: reads the command and starts what it names. Rooms are joined in `web/commands/house.ts`. */
import { dirname, join } from "node:path";
import config from "./deno.json" with { type: "json" };

if (Deno.args[0] === "__fence") {
  // The child that reads strangers' files: nothing else may be loaded into it.
  const { runFence } = await import("./engine/plugin/fence/child.ts");
  await runFence();
} else {
  const { runCommand } = await import("./web/commands/run_command.ts");
  Deno.exit(await runCommand(Deno.args, { version: config.version, dotenv: join(programFolder(), ".env") }));
}

/** Where the compiled program lies; from source, this folder. */
function programFolder(): string {
  return Deno.build.standalone ? dirname(Deno.execPath()) : import.meta.dirname ?? ".";
}
