/** The store on libSQL: a file of this machine, or a server that several machines share. */
import { Effect, type Scope } from "effect";
import type { Store } from "../engine/ports/store/mod.ts";
import type { StoreAway } from "../engine/ports/store/failures.ts";
import { attempt } from "./ask.ts";
import { secretAt, SecretRefused } from "./keys.ts";
import { logAt, type LogCheck } from "./log_at.ts";
import { runMigrations, SchemaMismatch, type SchemaState, stateAt } from "./migrate.ts";
import { open, type OpenStore } from "./open.ts";
import type { Place } from "./place.ts";
import { brokenIn } from "./quick_check.ts";

export { type Hold, hold } from "./hold.ts";
export { type Place, whereIs } from "./place.ts";
export { type LogCheck, SchemaMismatch, type SchemaState, SecretRefused };

/** Where the database is, and SECRET_KEY. */
export interface StorePlace extends Place {
  readonly secret: string;
}

export type Refused = StoreAway | SchemaMismatch | SecretRefused;

/**
 * Opens the store for as long as the scope lasts; it closes when its calls have ended. Refuses a database whose schema
 * is not this program's (`migrate` first) or that another SECRET_KEY has sealed, and changes nothing then.
 */
export const openStore = (place: StorePlace): Effect.Effect<Store, Refused, Scope.Scope> =>
  Effect.acquireRelease(attempt<OpenStore, Refused>(() => open(place)), ({ close }) => Effect.promise(close)).pipe(
    Effect.map(({ store }) => store),
  );

/** All pending migrations up, or the last one down. Returns their names. Nobody else may hold a local file meanwhile. */
export const migrate = (
  place: Place,
  direction: "up" | "down" = "up",
): Effect.Effect<readonly string[], StoreAway | SchemaMismatch> => attempt(() => runMigrations(place, direction));

/** Whether the database is at this program's schema. Changes nothing. */
export const schemaState = (place: Place): Effect.Effect<SchemaState, StoreAway> => attempt(() => stateAt(place));

/** Whether this SECRET_KEY opens the database; `new` when none has been set yet. Changes nothing. */
export const checkSecret = (place: StorePlace): Effect.Effect<"right" | "new", StoreAway | SecretRefused> =>
  attempt(() => secretAt(place, place.secret));

/** What is wrong with a database file's pages; none when it is whole, not there yet, or on a server. Reads all of it. */
export const quickCheck = (place: Place): Effect.Effect<readonly string[], StoreAway> => attempt(() => brokenIn(place));

/** Recomputes every HMAC of the event log and of the audit. Changes nothing; the database has to be at this schema. */
export const checkLog = (place: StorePlace): Effect.Effect<LogCheck, StoreAway> =>
  attempt(() => logAt(place, place.secret));
