import { SqliteAdapter } from "kysely";

/** What Kysely may rely on. */
export class LibsqlAdapter extends SqliteAdapter {
  constructor(readonly local: boolean) {
    super();
  }

  /** A file has one connection, which Kysely's mutex hands round; on a server each is an HTTP stream of its own. */
  override get supportsMultipleConnections(): boolean {
    return !this.local;
  }

  /** With BEGIN IMMEDIATE a run of migrations is all or nothing, and shuts other processes out meanwhile. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
