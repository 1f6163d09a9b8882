/** The tables as Kysely sees them, written by hand; `migrations/` makes them. */
import type { ColumnType, Kysely } from "kysely";
import type { HiringTables } from "./hiring/tables.ts";
import type { InterviewTables } from "./interviews/tables.ts";
import type { PeopleTables } from "./people/tables.ts";
import type { BackgroundTables } from "./background/tables.ts";

export interface Tables extends HiringTables, InterviewTables, PeopleTables, BackgroundTables {}

/** A database, or a transaction on it. Inside a transaction only the transaction may be used: the other would wait for it. */
export type Db = Kysely<Tables>;

/** Milliseconds UTC. */
export type Time = number;
/** 0 or 1; booleans may be written. */
export type Flag = ColumnType<number, boolean, boolean>;
/** JSON text. */
export type Json = string;
/** Bytes: AES-256-GCM for what is sealed, SHA-256 for an HMAC. */
export type Bytes = ColumnType<ArrayBuffer, Uint8Array, Uint8Array>;
export type BytesOrNull = ColumnType<ArrayBuffer | null, Uint8Array | null, Uint8Array | null>;
