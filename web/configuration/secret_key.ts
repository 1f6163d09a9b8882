/** SECRET_KEY, when nobody has set it: made on the first start and kept in DATA_DIR, where only the owner can read it. */
import { join } from "node:path";

export const secretKeyFile = (dataDir: string): string => join(dataDir, "secret-key");

/** Undefined when none was made yet. */
export async function keptSecretKey(dataDir: string): Promise<string | undefined> {
  const kept = await Deno.readTextFile(secretKeyFile(dataDir)).catch(noneYet);
  return kept?.trim() || undefined;
}

/**
 * 256 random bits, base64url. Without this key nothing that was sealed can be read again, so it is on the disk before
 * it is used. Called by who holds the database, so that no two processes make one at once.
 */
export async function makeSecretKey(dataDir: string): Promise<string> {
  const made = crypto.getRandomValues(new Uint8Array(32)).toBase64({ alphabet: "base64url", omitPadding: true });
  const unfinished = `${secretKeyFile(dataDir)}.new`;
  {
    using file = await Deno.open(unfinished, { create: true, truncate: true, write: true, mode: 0o600 });
    await file.write(new TextEncoder().encode(`${made}\n`));
    await file.sync();
  }
  await Deno.rename(unfinished, secretKeyFile(dataDir));
  return made;
}

function noneYet(error: unknown): undefined {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
