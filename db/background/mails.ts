import type { Mails, QueuedMail } from "../../engine/ports/store/mails.ts";
import type { Selectable } from "kysely";
import type { Promised } from "../ask.ts";
import type { Base } from "../base.ts";
import type { Db } from "../schema.ts";
import { sealText, unsealText } from "../sealing.ts";
import type { BackgroundTables } from "./tables.ts";

const place = (id: string) => `mail ${id}`;

/** Letters about a candidate are sealed under that candidate's key; those to the staff under the house's. */
export const mails = (base: Base): Promised<Mails> => {
  const { db } = base;
  const opened = async (row: Selectable<BackgroundTables["mail"]>): Promise<QueuedMail | undefined> => {
    const key = await keyOf(base, db, row.candidate_id);
    return key && toMail(row, JSON.parse(await unsealText(key, place(row.id), row.sealed)));
  };
  return {
    add: ({ id, candidateId, kind, letter, at }) =>
      db.transaction().execute(async (trx) => {
        const key = await keyOf(base, trx, candidateId);
        if (!key) return;
        const sealed = await sealText(key, place(id), JSON.stringify(letter));
        await trx.insertInto("mail").values({ id, candidate_id: candidateId, kind, sealed, at }).execute();
      }),
    async find(id) {
      const row = await db.selectFrom("mail").selectAll().where("id", "=", id).executeTakeFirst();
      return row && await opened(row);
    },
    async sent(id, messageId, at) {
      await db.updateTable("mail").set({ sent_at: at, message_id: messageId }).where("id", "=", id).execute();
    },
    async list(limit = 100) {
      const rows = await db.selectFrom("mail").selectAll().orderBy("at", "desc").orderBy("id", "desc").limit(limit)
        .execute();
      return (await Promise.all(rows.map(opened))).filter((mail) => mail !== undefined);
    },
    async waiting() {
      const { number } = await db.selectFrom("mail").select((eb) => eb.fn.countAll<number>().as("number"))
        .where("sent_at", "is", null).executeTakeFirstOrThrow();
      return number;
    },
  };
};

/** Undefined for an erased person: nothing is written about one any more. */
async function keyOf({ keys, vault }: Base, db: Db, candidateId: string): Promise<CryptoKey | undefined> {
  const key = await vault.key(db, candidateId);
  if (key) return key;
  const person = await db.selectFrom("candidate").select("id").where("id", "=", candidateId).executeTakeFirst();
  return person ? undefined : keys.house;
}

const toMail = (row: Selectable<BackgroundTables["mail"]>, letter: QueuedMail["letter"]): QueuedMail => ({
  id: row.id,
  candidateId: row.candidate_id,
  kind: row.kind,
  letter,
  at: row.at,
  sentAt: row.sent_at,
  messageId: row.message_id,
});
