import type { Client, InStatement, ResultSet, Transaction } from "@libsql/client/http";
import { type CompiledQuery, type DatabaseConnection, type QueryResult, SqliteDriver } from "kysely";
import { toSql } from "./values.ts";

/** The server did not answer, or not in its own language. */
export class Unreachable extends Error {
  override name = "Unreachable";
}

/** Kysely's driver on a libSQL server: a statement is one request, a transaction a stream that holds the write lock. */
export class RemoteDriver extends SqliteDriver {
  #client: Client | undefined;

  constructor(readonly config: { readonly url: string; readonly authToken?: string | undefined }) {
    super({ database: undefined as never });
  }

  override async init() {
    // Never "@libsql/client" itself: that loads the native add-on, also for a server.
    const { createClient } = await import("@libsql/client/http");
    const { url, authToken } = this.config;
    this.#client = createClient({ url, intMode: "number", ...(authToken ? { authToken } : {}) });
  }

  override acquireConnection(): Promise<DatabaseConnection> {
    return Promise.resolve(new RemoteConnection(this.#client!));
  }

  override beginTransaction(connection: DatabaseConnection) {
    return (connection as RemoteConnection).begin();
  }

  override commitTransaction(connection: DatabaseConnection) {
    return (connection as RemoteConnection).commit();
  }

  override rollbackTransaction(connection: DatabaseConnection) {
    return (connection as RemoteConnection).rollback();
  }

  override destroy(): Promise<void> {
    this.#client?.close();
    return Promise.resolve();
  }
}

class RemoteConnection implements DatabaseConnection {
  #transaction: Transaction | undefined;
  constructor(readonly client: Client) {}

  async begin() {
    this.#transaction = await named(() => this.client.transaction("write"));
  }

  async commit() {
    await named(() => this.#transaction!.commit());
    this.#transaction = undefined;
  }

  /** The server drops what was not committed in any case: a failure here must not hide the one that led to it. */
  async rollback() {
    const transaction = this.#transaction;
    this.#transaction = undefined;
    await transaction?.rollback().catch(() => transaction.close());
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement: InStatement = { sql, args: parameters.map(toSql) };
    return toResult(await named(() => (this.#transaction ?? this.client).execute(statement)));
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Rows are read page by page, by key");
  }
}

/** The client's own errors carry a code; a broken line reaches us as a bare TypeError. */
async function named<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code) throw cause;
    throw new Unreachable("The database server cannot be reached", { cause });
  }
}

const toResult = <R>({ rows, columns, rowsAffected, lastInsertRowid }: ResultSet): QueryResult<R> => ({
  rows: rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])) as R),
  numAffectedRows: BigInt(rowsAffected),
  ...(lastInsertRowid === undefined ? {} : { insertId: lastInsertRowid }),
});
