/** All migrations, in the order of their names. A static list: a compiled binary has no folder to read. */
import type { Migration } from "kysely/migration";
import { people } from "./0001_people.ts";
import { hiring } from "./0002_hiring.ts";
import { interviews } from "./0003_interviews.ts";
import { background } from "./0004_background.ts";

export type Migrations = Readonly<Record<string, Migration>>;

export const migrations: Migrations = {
  "0001_people": people,
  "0002_hiring": hiring,
  "0003_interviews": interviews,
  "0004_background": background,
};
