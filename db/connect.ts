/** Opens a database, whichever kind it is. */
import { Kysely, SqliteDialect } from "kysely";
import { LibsqlAdapter } from "./dialect/adapter.ts";
import { localDatabase } from "./dialect/local_database.ts";
import { LocalDriver } from "./dialect/local_driver.ts";
import { RemoteDriver } from "./dialect/remote_driver.ts";
import { type Place, whereIs } from "./place.ts";
import type { Db, Tables } from "./schema.ts";

export interface Connection {
  readonly db: Db;
  /** Sees to it that deleted rows are in no file of this machine any more. A server keeps its own house. */
  readonly scrub: () => Promise<void>;
}

/** secure_delete: what is deleted is overwritten with zeros, instead of staying in the file until its page is used again. */
const pragmas = [
  "journal_mode = wal",
  "synchronous = full",
  "secure_delete = on",
  "foreign_keys = on",
  "cache_size = -16000",
];

/** Nothing is opened before the first query. */
export function connect(place: Place, ...more: string[]): Connection {
  const { patienceMs = 5_000, authToken } = place;
  const where = whereIs(place);
  if (where.kind === "server") {
    const db = kysely(new RemoteDriver({ url: where.url, authToken }), false);
    return { db, scrub: () => Promise.resolve() };
  }
  const driver = new LocalDriver(() => localDatabase(where.path, [...pragmas, ...more], patienceMs), patienceMs);
  const db = kysely(driver, true);
  // Through a connection of Kysely's, so that no transaction is open meanwhile.
  return { db, scrub: () => db.connection().execute(() => untilDone(() => driver.checkpoint(), patienceMs)) };
}

function kysely(driver: LocalDriver | RemoteDriver, local: boolean): Db {
  const dialect = new SqliteDialect({ database: undefined as never });
  return new Kysely<Tables>({
    dialect: Object.assign(dialect, { createDriver: () => driver, createAdapter: () => new LibsqlAdapter(local) }),
  });
}

async function untilDone(step: () => boolean, patienceMs: number) {
  for (const deadline = Date.now() + patienceMs; !step() && Date.now() < deadline;) {
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** False for a file that is not there. A server is asked itself. */
export async function isThere(place: Place): Promise<boolean> {
  const where = whereIs(place);
  return where.kind === "server" || await Deno.stat(where.path).then(() => true, () => false);
}
