/** Who did what: rows chained like the event log, in one chain for the whole installation. */
import type { Audited } from "../engine/ports/store/audit.ts";
import { breathe } from "./breathe.ts";
import { beginning, equal, headOf, link } from "./chain.ts";
import type { Db } from "./schema.ts";

const only = 1;

/** Within the transaction of what is told. */
export async function addAudit(trx: Db, key: Uint8Array, audited: Audited): Promise<void> {
  const head = await trx.selectFrom("audit_head").select(["last_id", "last_hmac"]).executeTakeFirst();
  const id = (head?.last_id ?? 0) + 1;
  const row = {
    id,
    who: audited.who,
    what: audited.what,
    subject: audited.subject,
    at: audited.at,
    detail_json: audited.detail === undefined ? null : JSON.stringify(audited.detail),
  };
  const hmac = sign(key, head ? new Uint8Array(head.last_hmac) : beginning, row);
  await trx.insertInto("audit").values({ ...row, hmac }).execute();
  const next = { last_id: id, last_hmac: hmac, head_hmac: headOf(key, "audit", id, hmac) };
  await trx.insertInto("audit_head").values({ only, ...next })
    .onConflict((conflict) => conflict.column("only").doUpdateSet(next)).execute();
}

type Row = Pick<Audited, "who" | "what" | "subject" | "at"> & { readonly id: number; detail_json: string | null };

const sign = (key: Uint8Array, before: Uint8Array, { id, who, what, subject, at, detail_json }: Row) =>
  link(key, before, ["audit", id, who, what, subject, at, detail_json]);

/** Ids whose row is not what was written there, rows that are missing included. */
export async function verifyAudit(db: Db, key: Uint8Array, page = 2000): Promise<readonly number[]> {
  const broken: number[] = [];
  let last = { id: 0, stored: beginning, computed: beginning };
  for (;;) {
    const rows = await db.selectFrom("audit").selectAll().where("id", ">", last.id).orderBy("id").limit(page).execute();
    for (const row of rows) {
      for (let missing = last.id + 1; missing < row.id; missing++) broken.push(missing);
      const hmac = new Uint8Array(row.hmac);
      const computed = sign(key, last.stored, row);
      // After a missing row its HMAC is unknown; after one whose HMAC was changed, what it should be still counts.
      const fits = row.id !== last.id + 1 || equal(hmac, computed) || equal(hmac, sign(key, last.computed, row));
      if (!fits) broken.push(row.id);
      last = { id: row.id, stored: hmac, computed };
    }
    if (rows.length < page) return [...broken, ...await cutOff(db, key, last.id, last.stored)];
    await breathe();
  }
}

/** Rows after the last one there, when the head knows of more; or the last one, when the head is not what was written. */
async function cutOff(db: Db, key: Uint8Array, lastId: number, lastHmac: Uint8Array): Promise<readonly number[]> {
  const head = await db.selectFrom("audit_head").selectAll().executeTakeFirst();
  if (!head) return lastId > 0 ? [lastId] : [];
  const stored = new Uint8Array(head.last_hmac);
  if (!equal(new Uint8Array(head.head_hmac), headOf(key, "audit", head.last_id, stored))) return [head.last_id];
  if (head.last_id > lastId) return Array.from({ length: head.last_id - lastId }, (_, i) => lastId + 1 + i);
  return head.last_id === lastId && equal(stored, lastHmac) ? [] : [lastId];
}
