/** Rows that hang together: each HMAC covers its own row and the HMAC of the row before. */
import { createHmac } from "node:crypto";

/** Before the first row. */
export const beginning: Uint8Array = new Uint8Array(32);

/** HMAC-SHA256 over the HMAC before and the fields as they are stored. JSON keeps the fields apart. */
export const link = (key: Uint8Array, before: Uint8Array, fields: readonly (string | number | null)[]): Uint8Array =>
  new Uint8Array(createHmac("sha256", key).update(before).update(JSON.stringify(fields)).digest());

/** Tells where a chain ends. Without the key nobody can cut rows off and write another end. */
export const headOf = (key: Uint8Array, chain: string, last: number, hmac: Uint8Array): Uint8Array =>
  link(key, hmac, ["head", chain, last]);

export const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
