import type { Content, Contents } from "../../engine/ports/store/content.ts";
import type { Promised } from "../ask.ts";
import type { Base } from "../base.ts";
import type { Db } from "../schema.ts";
import { sealBytes, sealText, unsealBytes, unsealText } from "../sealing.ts";
import { addContents, contentPlace } from "./add_contents.ts";

export const contents = (base: Base): Promised<Contents> => {
  const { db, vault } = base;
  const opened = async (row: Row) =>
    await unsealText(await vault.unwrap(row.candidate_id, row.wrapped), contentPlace(row.id), row.sealed);
  return {
    put: (content, at) => db.transaction().execute((trx) => addContents(base, trx, [content], at)),
    replace: (id, text, at) =>
      db.transaction().execute(async (trx) => {
        const row = await selected(trx).where("content.id", "=", id).executeTakeFirst();
        if (!row) return;
        const sealed = await sealText(await vault.unwrap(row.candidate_id, row.wrapped), contentPlace(id), text);
        await trx.updateTable("content").set({ sealed, at }).where("id", "=", id).execute();
      }),
    async text(id) {
      const row = await selected(db).where("content.id", "=", id).executeTakeFirst();
      return row && await opened(row);
    },
    async of(subjectId, kind) {
      const rows = await selected(db).where("subject_id", "=", subjectId)
        .$if(kind !== undefined, (query) => query.where("kind", "=", kind!))
        .orderBy("at").orderBy("content.id").execute();
      return await Promise.all(rows.map(async (row) => toContent(row, await opened(row))));
    },
    async seal(candidateId, place, bytes) {
      const key = await vault.key(db, candidateId);
      if (!key) throw new Error(`Candidate ${candidateId} has no key`);
      return await sealBytes(key, soundPlace(place), bytes);
    },
    async unseal(candidateId, place, bytes) {
      const key = await vault.key(db, candidateId);
      return key && await unsealBytes(key, soundPlace(place), bytes);
    },
  };
};

const soundPlace = (place: string) => `sound ${place}`;

const selected = (db: Db) =>
  db.selectFrom("content").innerJoin("candidate_key", "candidate_key.candidate_id", "content.candidate_id")
    .selectAll("content").select("candidate_key.wrapped");

type Row = Awaited<ReturnType<ReturnType<typeof selected>["executeTakeFirstOrThrow"]>>;

const toContent = (row: Row, text: string): Content => ({
  id: row.id,
  candidateId: row.candidate_id,
  subjectId: row.subject_id,
  kind: row.kind,
  text,
  at: row.at,
});
