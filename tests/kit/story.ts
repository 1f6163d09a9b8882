/** What the stories share: waiting for the background, and looking at what a server keeps. */
import { rows } from "../db/kit/raw.ts";
import type { TestServer } from "./server.ts";

/** Waits until `look` finds something; gives up after that many seconds. */
export async function until<T>(look: () => Promise<T | undefined | null | false>, seconds = 20): Promise<T> {
  const end = performance.now() + seconds * 1_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`It did not happen within ${seconds} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Until nothing is left to be done in the background. */
export const settled = ({ engine, store }: Pick<TestServer, "engine" | "store">): Promise<boolean> =>
  until(async () => (await engine.runPromise(store.tasks.counts(Date.now()))).waiting === 0);

/** How many rows each table holds. */
export function rowCounts({ dataDir }: Pick<TestServer, "dataDir">): Readonly<Record<string, number>> {
  const tables = rows<{ name: string }>(
    { dataDir },
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
  );
  return Object.fromEntries(tables.map(({ name }) => {
    const [row] = rows<{ count: number }>({ dataDir }, `select count(*) as count from "${name}"`);
    return [name, row!.count];
  }));
}

/** Every file below a folder, by its path. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  try {
    for await (const { name, isDirectory } of Deno.readDir(folder)) {
      const path = `${folder}/${name}`;
      found.push(...isDirectory ? await filesBelow(path) : [path]);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return found;
}
