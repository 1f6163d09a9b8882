/** Whether a database file is whole. A server looks after its own files. */
import { sql } from "kysely";
import { connect, isThere } from "./connect.ts";
import { type Place, whereIs } from "./place.ts";

/** What SQLite finds wrong with the file's pages and indexes, at most `most` sentences; none for one that is not there. */
export async function brokenIn(place: Place, most = 5): Promise<readonly string[]> {
  if (whereIs(place).kind === "server" || !await isThere(place)) return [];
  const { db } = connect(place);
  try {
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check(${sql.lit(most)})`.execute(db);
    return rows.map(({ quick_check }) => quick_check).filter((finding) => finding !== "ok");
  } catch (error) {
    if (damaged.test(error instanceof Error && "code" in error ? String(error.code) : "")) {
      return [(error as Error).message];
    }
    throw error;
  } finally {
    await db.destroy();
  }
}

/** So broken that it cannot be looked through. */
const damaged = /^SQLITE_(NOTADB|CORRUPT)/;
