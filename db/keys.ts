/** The house's own keys, derived from SECRET_KEY. They are kept nowhere. */
import { Data } from "effect";
import { sql } from "kysely";
import { connect, isThere } from "./connect.ts";
import type { Place } from "./place.ts";
import type { Db } from "./schema.ts";

export interface Keys {
  /** HMAC of the event log and the audit. */
  readonly chain: Uint8Array;
  /** HMAC by which a candidate's address is found. */
  readonly address: Uint8Array;
  /** Wraps candidates' keys. */
  readonly wrapping: CryptoKey;
  /** Seals what belongs to no candidate: settings, letters to the staff. */
  readonly house: CryptoKey;
  /** Stands in the database, so that another SECRET_KEY is noticed. */
  readonly check: Uint8Array;
}

/** SECRET_KEY cannot be used with this database; nothing was changed. */
export class SecretRefused extends Data.TaggedError("SecretRefused")<{ readonly why: "too short" | "another" }> {
  override get message() {
    return this.why === "too short"
      ? "SECRET_KEY is too short: it has to be at least 32 characters long."
      : "SECRET_KEY is not the one that this database was begun with. Start with the former one; nothing was changed.";
  }
}

/** HKDF-SHA256 (RFC 5869) with one label a key. Throws `SecretRefused` for less than 32 bytes. */
export async function deriveKeys(secret: string): Promise<Keys> {
  const bytes = new TextEncoder().encode(secret);
  if (bytes.length < 32) throw new SecretRefused({ why: "too short" });
  const root = await crypto.subtle.importKey("raw", bytes, "HKDF", false, ["deriveBits"]);
  const [chain, address, wrapping, house, check] = await Promise.all(
    ["chain", "address", "wrapping", "house", "check"].map((label) => derive(root, label)),
  ) as [Uint8Array<ArrayBuffer>, Uint8Array, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array];
  return { chain, address, wrapping: await sealingKey(wrapping), house: await sealingKey(house), check };
}

async function derive(root: CryptoKey, label: string): Promise<Uint8Array<ArrayBuffer>> {
  const info = new TextEncoder().encode(`candor ${label} 1`);
  const bits = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(32), info };
  return new Uint8Array(await crypto.subtle.deriveBits(bits, root, 256));
}

/** A key for AES-256-GCM that cannot be read out again. */
export const sealingKey = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);

/** `new` while the database has no secret yet. Throws `SecretRefused` when it has another one. */
export async function compareSecret(db: Db, keys: Keys): Promise<"right" | "new"> {
  const row = await db.selectFrom("house").select("value").where("name", "=", "secret").executeTakeFirst();
  if (!row) return "new";
  const value = new Uint8Array(row.value);
  if (value.length !== keys.check.length || value.some((byte, i) => byte !== keys.check[i])) {
    throw new SecretRefused({ why: "another" });
  }
  return "right";
}

/** Two processes with different secrets that begin a database at once meet here: the first one's stays. */
export async function settleSecret(db: Db, keys: Keys): Promise<void> {
  if (await compareSecret(db, keys) === "right") return;
  await db.insertInto("house").values({ name: "secret", value: keys.check })
    .onConflict((conflict) => conflict.doNothing()).execute();
  await compareSecret(db, keys);
}

/** As `compareSecret`, by address. A database that is not there yet has no secret, and is not made. */
export async function secretAt(place: Place, secret: string): Promise<"right" | "new"> {
  const keys = await deriveKeys(secret);
  if (!await isThere(place)) return "new";
  const { db } = connect(place);
  try {
    const house = await sql`select 1 from sqlite_master where name = 'house'`.execute(db);
    return house.rows.length === 0 ? "new" : await compareSecret(db, keys);
  } finally {
    await db.destroy();
  }
}
