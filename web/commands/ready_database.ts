/** A database that this program may write to: held by nobody else, whole, at this program's schema, under its key. */
import { Effect } from "effect";
import { dirname } from "node:path";
import { type Hold, hold, migrate, type Place, quickCheck, schemaState, whereIs } from "../../db/mod.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { CannotStart } from "./cannot_start.ts";
import { secretFor } from "./secret_for.ts";

export interface ReadyDatabase {
  readonly place: Place;
  readonly secret: string;
  /** Names of the migrations that ran. */
  readonly migrated: readonly string[];
  readonly release: () => void;
}

/** Rejects with a failure whose message says what to do; the database is let go then. */
export async function readyDatabase(configuration: Configuration): Promise<ReadyDatabase> {
  const release = holdDatabase(configuration);
  try {
    return { ...await Effect.runPromise(brought(configuration)), release };
  } catch (error) {
    release();
    throw error;
  }
}

export const placeOf = ({ database, dataDir }: Configuration): Place => ({
  dataDir,
  ...(database.url === null ? {} : { url: database.url }),
  ...(database.authToken === null ? {} : { authToken: database.authToken }),
});

/** Only one process writes to a file. A server sees to that itself. */
export function holdDatabase(configuration: Configuration): () => void {
  const where = whereIs(placeOf(configuration));
  const taken = inFolder(configuration.dataDir, (folder) => {
    Deno.mkdirSync(folder, { recursive: true, mode: 0o700 });
    return where.kind === "server" ? none : inFolder(dirname(where.path), hold);
  });
  if (!taken.held) throw new CannotStart({ message: heldBy(taken.pid, where.kind === "file" ? where.path : "") });
  return taken.release;
}

const none: Hold = { held: true, release: () => {} };

/** What the system has against a folder becomes a sentence. */
function inFolder<A>(folder: string, work: (folder: string) => A): A {
  try {
    return work(folder);
  } catch (error) {
    if (error instanceof CannotStart || !(error instanceof Error) || !("code" in error)) throw error;
    throw new CannotStart({
      message: `The folder ${folder} cannot be written to (${error.code}). Check DATA_DIR and its rights.`,
    });
  }
}

const heldBy = (pid: number | undefined, path: string): string =>
  `Another Candor${pid === undefined ? "" : ` (process ${pid})`} holds the database ${path}. ` +
  "Stop it first, or give this one a DATA_DIR of its own.";

/** Nothing is changed before all of it was found well. */
const brought = Effect.fnUntraced(function* (configuration: Configuration) {
  const place = placeOf(configuration);
  const [damage] = yield* quickCheck(place);
  if (damage !== undefined) return yield* new CannotStart({ message: damaged(damage) });
  const state = yield* schemaState(place);
  if (state === "ahead") return yield* new CannotStart({ message: newer });
  const secret = yield* secretFor(configuration, place);
  return { place, secret, migrated: state === "behind" ? yield* migrate(place) : [] };
});

const damaged = (what: string) =>
  `The database file is damaged (${what}); nothing was changed. Bring the last good copy back.`;
const newer = "This database belongs to a newer Candor; nothing was changed. Start that version instead.";
