/** The tables as Kysely sees them, written by hand; `migrations/` makes them. */
import type { Kysely } from "kysely";
import type { HiringTables } from "./hiring/tables.ts";
import type { InterviewTables } from "./interviews/tables.ts";
import type { PeopleTables } from "./people/tables.ts";
import type { BackgroundTables } from "./background/tables.ts";

export interface Tables extends HiringTables, InterviewTables, PeopleTables, BackgroundTables {}

/** A database, or a transaction on it. Inside a transaction only the transaction may be used: the other would wait for it. */
export type Db = Kysely<Tables>;
