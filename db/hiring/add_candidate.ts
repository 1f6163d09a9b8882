import type { Candidate } from "../../engine/ports/store/hiring.ts";
import type { Base } from "../base.ts";
import { keyedHash } from "../keyed_hash.ts";
import { namePlace } from "../names.ts";
import type { Db } from "../schema.ts";
import { sealText } from "../sealing.ts";
import { taken } from "../failures.ts";

/** Within the transaction of an application: makes the person and the person's key, unless the id is there already. */
export async function addCandidate({ keys, vault }: Base, trx: Db, candidate: Candidate): Promise<void> {
  const { id, name, email, createdAt, demo } = candidate;
  const there = await trx.selectFrom("candidate").select("id").where("id", "=", id).executeTakeFirst();
  if (there) return;
  await trx.insertInto("candidate").values({
    id,
    email_hash: addressHash(keys.address, email),
    demo,
    created_at: createdAt,
  }).execute().catch(taken({ "candidate.email_hash": "address" }));
  const key = await vault.make(trx, id);
  await trx.updateTable("candidate").where("id", "=", id).set({
    name_sealed: await sealText(key, namePlace(id), name),
    email_sealed: await sealText(key, emailPlace(id), email),
  }).execute();
  await trx.insertInto("candidate_change").values({ candidate_id: id }).execute();
}

export const emailPlace = (candidateId: string): string => `candidate ${candidateId} email`;

/** Whatever the case of the address. */
export const addressHash = (key: Uint8Array, email: string): string =>
  keyedHash(key, email.normalize("NFC").trim().toLowerCase());
