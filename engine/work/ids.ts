/** Names for new things, and secrets that only their holder knows. */

/** A UUIDv7: sorts by creation time, so that primary keys grow at their end. */
export function newId(now: number): string {
  const time = now.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

/** 256 random bits, base64url. Only its hash is ever kept. */
export const newSecret = (): string =>
  crypto.getRandomValues(new Uint8Array(32)).toBase64({ alphabet: "base64url", omitPadding: true });

/** SHA-256 in hex. Enough for secrets of 256 bits; passwords go through argon2id instead. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}
