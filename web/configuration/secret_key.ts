/** SECRET_KEY: given, or made on the first start and kept in DATA_DIR, where only the owner can read it. */
import { join } from "node:path";

export const secretKeyFile = (dataDir: string): string => join(dataDir, "secret-key");

/** 256 random bits, base64url. Called by who holds the database, so that no two processes make one at once. */
export async function secretKeyIn(dataDir: string): Promise<string> {
  const path = secretKeyFile(dataDir);
  const kept = await Deno.readTextFile(path).catch(noneYet);
  if (kept) return kept.trim();
  const made = crypto.getRandomValues(new Uint8Array(32)).toBase64({ alphabet: "base64url", omitPadding: true });
  await writeThrough(path, `${made}\n`);
  return made;
}

/** Without this key nothing that was sealed can be read again: it is on the disk before it is used. */
async function writeThrough(path: string, text: string): Promise<void> {
  const unfinished = `${path}.new`;
  {
    using file = await Deno.open(unfinished, { create: true, truncate: true, write: true, mode: 0o600 });
    await file.write(new TextEncoder().encode(text));
    await file.sync();
  }
  await Deno.rename(unfinished, path);
}

function noneYet(error: unknown): undefined {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
