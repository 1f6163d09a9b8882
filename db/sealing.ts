/** AES-256-GCM. What is sealed is bound to its place, so that it cannot be moved to another row. */

/** Bytes of the random start value that stands before the cipher text (NIST SP 800-38D, 8.2.2). */
const start = 12;

export async function sealBytes(
  key: CryptoKey,
  place: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(start));
  const cipher = new Uint8Array(await crypto.subtle.encrypt(algorithm(iv, place), key, bytes));
  const sealed = new Uint8Array(start + cipher.length);
  sealed.set(iv);
  sealed.set(cipher, start);
  return sealed;
}

/** Undefined when these are not the bytes that were sealed there under this key. */
export async function unsealBytes(
  key: CryptoKey,
  place: string,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const cipher = sealed.subarray(start);
    return new Uint8Array(await crypto.subtle.decrypt(algorithm(sealed.subarray(0, start), place), key, cipher));
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

export const sealText = (key: CryptoKey, place: string, text: string): Promise<Uint8Array<ArrayBuffer>> =>
  sealBytes(key, place, new TextEncoder().encode(text));

/** Throws when the row was tampered with: an error is better than words that are silently missing. */
export async function unsealText(key: CryptoKey, place: string, sealed: ArrayBuffer): Promise<string> {
  const bytes = await unsealBytes(key, place, new Uint8Array(sealed));
  if (!bytes) throw new Error(`What is sealed at ${place} is not what was written there`);
  return new TextDecoder().decode(bytes);
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(place),
});
