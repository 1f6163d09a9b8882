import type { Candidate, Candidates } from "../../engine/ports/store/hiring.ts";
import type { Promised } from "../ask.ts";
import type { Base } from "../base.ts";
import { namePlace } from "../names.ts";
import type { Db } from "../schema.ts";
import { unsealText } from "../sealing.ts";
import { addressHash, emailPlace } from "./add_candidate.ts";
import { eraseCandidate } from "./erasure.ts";
import { removeDemo } from "./demo.ts";

export const candidates = (base: Base): Promised<Candidates> => ({
  async find(id) {
    const row = await selected(base.db).where("candidate.id", "=", id).executeTakeFirst();
    return row && await toCandidate(base, row);
  },
  async byEmail(email) {
    const hash = addressHash(base.keys.address, email);
    const row = await selected(base.db).where("email_hash", "=", hash).executeTakeFirst();
    return row && await toCandidate(base, row);
  },
  erase: (id, appends, audit) => eraseCandidate(base, id, appends, audit),
  removeDemo: (audit) => removeDemo(base, audit),
});

const selected = (db: Db) =>
  db.selectFrom("candidate").leftJoin("candidate_key", "candidate_key.candidate_id", "candidate.id")
    .selectAll("candidate").select("candidate_key.wrapped");

type Row = Awaited<ReturnType<ReturnType<typeof selected>["executeTakeFirstOrThrow"]>>;

/** An erased person is still there, with no name and no address. */
async function toCandidate({ vault }: Base, row: Row): Promise<Candidate> {
  const { id, created_at, demo, name_sealed, email_sealed, wrapped } = row;
  const key = wrapped && await vault.unwrap(id, wrapped);
  return {
    id,
    name: key && name_sealed ? await unsealText(key, namePlace(id), name_sealed) : "",
    email: key && email_sealed ? await unsealText(key, emailPlace(id), email_sealed) : "",
    createdAt: created_at,
    demo: demo === 1,
  };
}
