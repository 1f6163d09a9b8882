/** The database file by other hands than the store's. */
import Database from "libsql";
import type { Place } from "../../../db/mod.ts";
import { fileOf } from "./places.ts";

/** Runs each statement on a connection of its own, without foreign keys, as somebody with the file could. */
export function meddle(place: Place, ...statements: string[]): void {
  const database = new Database(fileOf(place), { timeout: 1000 });
  for (const statement of ["pragma foreign_keys = off", ...statements]) database.exec(statement);
  database.close();
}

export function rows<Row>(place: Place, query: string): Row[] {
  const database = new Database(fileOf(place), { timeout: 1000 });
  const found = database.prepare(query).all([]) as Row[];
  database.close();
  return found;
}

/** Every row of every table, as text. */
export function allRows(place: Place): string[] {
  const tables = rows<{ name: string }>(place, "select name from sqlite_master where type = 'table' order by name");
  const text = (value: unknown) => value instanceof ArrayBuffer ? new Uint8Array(value).toHex() : String(value);
  return tables.flatMap(({ name }) =>
    rows<Record<string, unknown>>(place, `select * from "${name}"`)
      .map((row) => `${name} ${Object.values(row).map(text).join(" ")}`)
  );
}

/** All bytes that stand in the database's files now: the file, its write-ahead log and its index. */
export function bytesOf(place: Place): Uint8Array {
  const parts = ["", "-wal", "-shm"].flatMap((end) => {
    try {
      return [Deno.readFileSync(fileOf(place) + end)];
    } catch {
      return [];
    }
  });
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export const contains = (bytes: Uint8Array, wanted: Uint8Array | string): boolean =>
  new TextDecoder("latin1").decode(bytes).includes(
    typeof wanted === "string"
      ? new TextDecoder("latin1").decode(new TextEncoder().encode(wanted))
      : new TextDecoder("latin1").decode(wanted),
  );
