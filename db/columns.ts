/** What stands in a column. */
import type { ColumnType } from "kysely";

/** Milliseconds UTC. */
export type Time = number;
/** 0 or 1; booleans may be written. */
export type Flag = ColumnType<number, boolean, boolean>;
/** JSON text. */
export type Json = string;
/** Bytes: AES-256-GCM for what is sealed, SHA-256 for an HMAC. */
export type Bytes = ColumnType<ArrayBuffer, Uint8Array, Uint8Array>;
export type BytesOrNull = ColumnType<ArrayBuffer | null, Uint8Array | null, Uint8Array | null>;
