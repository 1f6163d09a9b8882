import { Effect } from "effect";
import { openStore } from "../../db/mod.ts";

/** How many places of the log and of the audit do not verify, in the database of a stopped server. */
export async function verifyLog(dataDir: string): Promise<number> {
  const secret = (await Deno.readTextFile(`${dataDir}/secret-key`)).trim();
  return await Effect.runPromise(Effect.scoped(Effect.gen(function* () {
    const store = yield* openStore({ dataDir, secret });
    return (yield* store.interviews.verify()).length + (yield* store.audit.verify()).length;
  })));
}
