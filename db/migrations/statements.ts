import { type Kysely, sql } from "kysely";

/** libSQL runs only the first statement of a string and drops the rest in silence: one string, one statement. */
export const statements = (...all: readonly string[]) => async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of all) await sql.raw(statement).execute(db);
};
