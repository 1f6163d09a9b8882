/** What may be bound to a statement. */
export type SqlValue = string | bigint | number | Uint8Array | null;

/**
 * libSQL binds every JS number as REAL, so that a TEXT column would receive "1.0": integers travel as bigint.
 * A boolean ends the whole process inside the add-on; dates, arrays and objects are bugs of the caller.
 */
export function toSql(value: unknown): SqlValue {
  if (value === null || typeof value === "string" || typeof value === "bigint") return value;
  if (typeof value === "number" && Number.isFinite(value)) return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`A ${value === undefined ? "missing value" : typeof value} cannot be kept in the database`);
}
