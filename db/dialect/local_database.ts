/** One connection to a database file, with its statements prepared once and kept. */
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { dirname } from "node:path";
import { isBusy, patiently } from "./patience.ts";
import { toSql } from "./values.ts";

/** Statements kept; the least used one goes first. An unkept one costs about 125 bytes of native memory a call. */
const kept = 500;

export interface LocalDatabase extends SqliteDatabase {
  readonly inTransaction: () => boolean;
  /** Moves all of the write-ahead log into the file and empties it; false while another process reads. */
  readonly checkpoint: () => boolean;
}

type Libsql = typeof import("libsql");
type Connection = InstanceType<Libsql> & { prepare(sql: string): SqliteStatement };

export async function localDatabase(
  path: string,
  pragmas: readonly string[],
  patienceMs: number,
): Promise<LocalDatabase> {
  // Loaded only here: the native add-on has no place in a process that speaks to a server.
  const { default: Database } = await import("libsql");
  makeReadableByOwnerOnly(path);
  const statements = new Map<string, SqliteStatement>();
  let connection: Connection | undefined;
  let stale = false;

  function current(): Connection {
    if (connection && !stale) return connection;
    close();
    connection = open(Database, path, pragmas);
    stale = false;
    return connection;
  }

  function close() {
    statements.clear();
    connection?.close();
    connection = undefined;
  }

  function statement(sql: string): SqliteStatement {
    const prepared = current();
    const found = statements.get(sql) ?? prepared.prepare(sql);
    statements.delete(sql);
    statements.set(sql, found);
    if (statements.size > kept) statements.delete(statements.keys().next().value!);
    return found;
  }

  /**
   * After SQLITE_BUSY the binding leaves the failed statement open, and the connection then acknowledges writes that
   * it never commits (libsql-client-ts issue 352): it is replaced before its next use.
   */
  function watched<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      stale ||= isBusy(error);
      throw error;
    }
  }

  await patiently(current, patienceMs);
  return {
    prepare(sql) {
      const found = watched(() => statement(sql));
      return {
        reader: found.reader,
        all: (values) => watched(() => found.all(values.map(toSql))),
        run: (values) => watched(() => found.run(values.map(toSql))),
        iterate: () => {
          throw new Error("Rows are read page by page, by key");
        },
      };
    },
    // Of a closed connection it must not be asked: that ends the process.
    inTransaction: () => !stale && connection !== undefined && connection.inTransaction,
    checkpoint: () =>
      watched(() => (statement("pragma wal_checkpoint(truncate)").all([]) as { busy: number }[])[0]?.busy === 0),
    close,
  };
}

/**
 * SQLite gives its log and its index the file's own mode. A file that is there is not touched: closing it again would
 * let go the locks that SQLite has on it in this process.
 */
function makeReadableByOwnerOnly(path: string) {
  try {
    Deno.mkdirSync(dirname(path), { recursive: true });
    Deno.openSync(path, { createNew: true, write: true, mode: 0o600 }).close();
  } catch (cause) {
    if (!(cause instanceof Deno.errors.AlreadyExists)) throw cannotOpen(path, cause);
  }
}

function open(Database: Libsql, path: string, pragmas: readonly string[]): Connection {
  // The wait for a lock would hold the event loop, so there is none here: the driver waits between tries.
  const connection = connected(Database, path);
  try {
    for (const pragma of pragmas) connection.prepare(`pragma ${pragma}`).all([]);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function connected(Database: Libsql, path: string): Connection {
  try {
    return new Database(path, { timeout: 0 }) as Connection;
  } catch (cause) {
    throw cannotOpen(path, cause);
  }
}

const cannotOpen = (path: string, cause: unknown) =>
  Object.assign(new Error(`Cannot open the database file ${path}`, { cause }), { code: "SQLITE_CANTOPEN" });
