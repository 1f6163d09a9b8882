import { createHmac } from "node:crypto";

/** Finds a private value again without keeping it. HMAC-SHA256, hex. */
export const keyedHash = (key: Uint8Array, value: string): string =>
  createHmac("sha256", key).update(value).digest("hex");
