/** Candidates' keys: one for each, wrapped in the database, unwrapped in memory for as long as the row is there. */
import { sql } from "kysely";
import { equal } from "./chain.ts";
import { sealingKey } from "./keys.ts";
import type { Db } from "./schema.ts";
import { sealBytes, unsealBytes } from "./sealing.ts";

export interface Vault {
  /** Makes the key of a new candidate. */
  readonly make: (db: Db, candidateId: string) => Promise<CryptoKey>;
  /** Undefined when there is none, or it was destroyed: by whatever process, since the row is asked each time. */
  readonly key: (db: Db, candidateId: string) => Promise<CryptoKey | undefined>;
  /** The same for a wrapped key that was read with other rows. */
  readonly unwrap: (candidateId: string, wrapped: ArrayBuffer) => Promise<CryptoKey>;
  readonly destroy: (db: Db, candidateId: string) => Promise<void>;
  /** Drops what stands in memory. */
  readonly forget: (candidateId: string) => void;
}

const place = (candidateId: string) => `candidate_key ${candidateId}`;

/** Unwrapped keys are kept for the last `most` candidates. */
export function openVault(wrapping: CryptoKey, most = 1000): Vault {
  const known = new Map<string, { readonly wrapped: Uint8Array; readonly key: CryptoKey }>();

  function remember(candidateId: string, wrapped: Uint8Array, key: CryptoKey): CryptoKey {
    known.delete(candidateId);
    known.set(candidateId, { wrapped, key });
    if (known.size > most) known.delete(known.keys().next().value!);
    return key;
  }

  async function unwrap(candidateId: string, row: ArrayBuffer): Promise<CryptoKey> {
    const wrapped = new Uint8Array(row);
    const found = known.get(candidateId);
    if (found && equal(found.wrapped, wrapped)) return remember(candidateId, wrapped, found.key);
    const raw = await unsealBytes(wrapping, place(candidateId), wrapped);
    if (!raw) throw new Error(`The key of candidate ${candidateId} was tampered with`);
    return remember(candidateId, wrapped, await sealingKey(raw));
  }

  return {
    unwrap,
    async make(db, candidateId) {
      const raw = crypto.getRandomValues(new Uint8Array(32));
      const wrapped = await sealBytes(wrapping, place(candidateId), raw);
      await db.insertInto("candidate_key").values({ candidate_id: candidateId, wrapped }).execute();
      return await sealingKey(raw);
    },
    async key(db, candidateId) {
      const row = await db.selectFrom("candidate_key").select("wrapped")
        .where("candidate_id", "=", candidateId).executeTakeFirst();
      return row && await unwrap(candidateId, row.wrapped);
    },
    async destroy(db, candidateId) {
      // A server leaves deleted rows in its pages until they are used again, so the bytes are overwritten before.
      await db.updateTable("candidate_key").set({ wrapped: sql`zeroblob(length(wrapped))` })
        .where("candidate_id", "=", candidateId).execute();
      await db.deleteFrom("candidate_key").where("candidate_id", "=", candidateId).execute();
      known.delete(candidateId);
    },
    forget: (candidateId) => void known.delete(candidateId),
  };
}
