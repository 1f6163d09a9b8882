/** Which errors of a driver are failures that a caller can expect. All others are bugs. */
import { Overtaken, StoreAway, Taken } from "../engine/ports/store/failures.ts";
import { Unreachable } from "./dialect/remote_driver.ts";
import { SecretRefused } from "./keys.ts";
import { SchemaMismatch } from "./migrate.ts";

/** Locked, full, broken or unreachable; of a server also refused. Codes of SQLite, of sqld and of its client. */
const away =
  /^(SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|PROTOCOL)|SERVER_ERROR|HRANA_|TRANSACTION_(TIMEOUT|CLOSED|BUSY)|STREAM_EXPIRED|BLOCKED)/;

const expected = [StoreAway, Overtaken, Taken, SchemaMismatch, SecretRefused];
export type Failure = InstanceType<typeof expected[number]>;

/** Undefined for a bug. */
export function failureOf(error: unknown): Failure | undefined {
  if (expected.some((kind) => error instanceof kind)) return error as Failure;
  return error instanceof Unreachable || away.test(codeOf(error)) ? new StoreAway({ cause: error }) : undefined;
}

/**
 * For `.catch()`: turns a clash in one of these columns (`table.column`, the first of its index) into `Taken`;
 * the value says what is taken.
 */
export const taken = (columns: Readonly<Record<string, string>>) => (error: unknown): never => {
  const clash = error instanceof Error ? /UNIQUE constraint failed: ([\w.]+)/.exec(error.message)?.[1] : undefined;
  const what = clash === undefined ? undefined : columns[clash];
  throw what === undefined ? error : new Taken({ what });
};

const codeOf = (error: unknown) => error instanceof Error && "code" in error ? String(error.code) : "";
