/** Brings the schema up to this program's, or one step back. */
import { Data } from "effect";
import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { connect, isThere } from "./connect.ts";
import { type Migrations, migrations } from "./migrations/mod.ts";
import type { Place } from "./place.ts";
import type { Db } from "./schema.ts";

export type SchemaState = "current" | "behind" | "ahead";

/** The database belongs to an older or a newer program; nothing was changed. */
export class SchemaMismatch extends Data.TaggedError("SchemaMismatch")<{ readonly state: "behind" | "ahead" }> {
  override get message() {
    return this.state === "ahead"
      ? "This database belongs to a newer Candor. Start that version, or restore the backup made before the update."
      : "This database belongs to an older Candor. Bring it up to date with `candor migrate up`.";
  }
}

/** All pending migrations up, or the last one down, or nothing at all. Returns the names of those that ran. */
export async function runMigrations(
  place: Place,
  direction: "up" | "down",
  list: Migrations = migrations,
): Promise<readonly string[]> {
  // On a connection of its own: with foreign keys on, rebuilding a parent table would delete its children.
  const { db } = connect(place, "foreign_keys = off");
  try {
    if (await stateOf(db, list) === "ahead") throw new SchemaMismatch({ state: "ahead" });
    return await db.transaction().execute((trx) => steps(trx, direction, list));
  } finally {
    await db.destroy();
  }
}

/** In a transaction that holds the write lock from its first statement: of several processes one migrates, the rest wait. */
async function steps(trx: Db, direction: "up" | "down", list: Migrations): Promise<readonly string[]> {
  const migrator = new Migrator({ db: trx, provider: { getMigrations: () => Promise.resolve({ ...list }) } });
  const { error, results = [] } = await (direction === "up" ? migrator.migrateToLatest() : migrator.migrateDown());
  if (error) throw error;
  const { rows } = await sql`pragma foreign_key_check`.execute(trx);
  if (rows.length > 0) throw new Error(`The migration would leave ${rows.length} rows that point to nothing`);
  return results.map(({ migrationName }) => migrationName);
}

/** Whether the database is at this program's schema. */
export async function stateOf(db: Db, list: Migrations = migrations): Promise<SchemaState> {
  const done = await migrated(db);
  if (done.some((name) => !(name in list))) return "ahead";
  return Object.keys(list).every((name) => done.includes(name)) ? "current" : "behind";
}

async function migrated(db: Db): Promise<readonly string[]> {
  const found = await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(db);
  if (found.rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}

/** As `stateOf`, by address. A file that is not there yet is behind, and is not made. */
export async function stateAt(place: Place): Promise<SchemaState> {
  if (!await isThere(place)) return "behind";
  const { db } = connect(place);
  try {
    return await stateOf(db);
  } finally {
    await db.destroy();
  }
}
