/** What a house holds, to see that something changed nothing. */
import type { TestServer } from "../../kit/server.ts";

/** Each change appends to the audit or to an interview; what doesn't is counted by itself. */
export async function held({ engine, store, dataDir }: TestServer): Promise<unknown> {
  const run = engine.runPromise;
  const [audit] = await run(store.audit.list(1));
  return {
    audit: audit?.id,
    events: await run(store.interviews.latest()),
    applications: (await run(store.applications.list({ tests: true }))).total,
    requests: await run(store.requests.open()),
    letters: (await run(store.mails.list(1_000))).length,
    sound: await filesIn(`${dataDir}/media`),
  };
}

async function filesIn(folder: string): Promise<number> {
  let files = 0;
  try {
    for await (const { name, isDirectory } of Deno.readDir(folder)) {
      files += isDirectory ? await filesIn(`${folder}/${name}`) : 1;
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return files;
}
