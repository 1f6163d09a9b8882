import { CompiledQuery, type DatabaseConnection, type QueryResult, SqliteDriver } from "kysely";
import type { LocalDatabase } from "./local_database.ts";
import { patiently } from "./patience.ts";

/** Kysely's driver on a file: every transaction takes the write lock at once, and waits for it without holding the loop. */
export class LocalDriver extends SqliteDriver {
  #database: LocalDatabase | undefined;
  #checkpointDue = false;

  constructor(open: () => Promise<LocalDatabase>, readonly patienceMs: number) {
    super({ database: async () => this.#database = await open() });
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PatientConnection(await super.acquireConnection(), this.#database!, this.patienceMs);
  }

  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  override async commitTransaction(connection: DatabaseConnection) {
    await super.commitTransaction(connection);
    if (this.#checkpointDue) this.checkpoint();
  }

  /** A full disk or a lost lock has rolled back already: doing it again would hide that error behind another. */
  override async rollbackTransaction(connection: DatabaseConnection) {
    if (this.#database!.inTransaction()) await super.rollbackTransaction(connection);
  }

  /** Empties the write-ahead log. What keeps it from that never fails the write before it: the next one tries again. */
  checkpoint(): boolean {
    try {
      this.#checkpointDue = !this.#database!.checkpoint();
    } catch {
      this.#checkpointDue = true;
    }
    return !this.#checkpointDue;
  }
}

class PatientConnection implements DatabaseConnection {
  constructor(
    readonly connection: DatabaseConnection,
    readonly database: LocalDatabase,
    readonly patienceMs: number,
  ) {}

  /** Outside a transaction SQLITE_BUSY has changed nothing, so the statement is tried again. */
  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const patienceMs = this.database.inTransaction() ? 0 : this.patienceMs;
    return patiently(() => this.connection.executeQuery<R>(query), patienceMs);
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Rows are read page by page, by key");
  }
}
