import { type CompiledQuery, type DatabaseConnection, type QueryResult, SqliteDriver } from "kysely";
import { CompiledQuery as Query } from "kysely";
import { isBusy, type LocalDatabase } from "./local_database.ts";

const pauses = { first: 5, longest: 200 };

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
    await connection.executeQuery(Query.raw("begin immediate"));
  }

  override async commitTransaction(connection: DatabaseConnection) {
    await super.commitTransaction(connection);
    if (this.#checkpointDue) this.checkpoint();
  }

  /** A full disk or a lost lock has rolled back already: doing it again would hide that error behind another. */
  override async rollbackTransaction(connection: DatabaseConnection) {
    if (this.#database!.inTransaction()) await super.rollbackTransaction(connection);
  }

  /** Empties the write-ahead log; where a reader is in the way it is done after the next write. */
  checkpoint(): boolean {
    this.#checkpointDue = !this.#database!.checkpoint();
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
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const deadline = this.database.inTransaction() ? 0 : Date.now() + this.patienceMs;
    for (let pause = pauses.first;; pause = Math.min(2 * pause, pauses.longest)) {
      try {
        return await this.connection.executeQuery<R>(query);
      } catch (error) {
        if (!isBusy(error) || Date.now() >= deadline) throw error;
      }
      await new Promise((done) => setTimeout(done, pause));
    }
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Rows are read page by page, by key");
  }
}
