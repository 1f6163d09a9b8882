import type { Concluded, Judging, Scored } from "../../engine/ports/store/judging.ts";
import type { Promised } from "../ask.ts";
import { addAudit } from "../audit_log.ts";
import type { Base } from "../base.ts";
import type { Db } from "../schema.ts";
import { sealText, unsealText } from "../sealing.ts";

const scorePlace = (id: string) => `score ${id}`;
const reportPlace = (interviewId: string) => `report ${interviewId}`;

/** Marks and verdicts outlive an erasure, as figures; quotes, notes and reports do not. */
export const judging = (base: Base): Promised<Judging> => {
  const { db, vault, keys } = base;
  return {
    score: (scored) => db.transaction().execute((trx) => addScore(base, trx, scored)),
    async scores(interviewId) {
      const rows = await withKey(db, "score").selectAll("score").where("interview_id", "=", interviewId)
        .orderBy("at").orderBy("score.id").execute();
      return await Promise.all(rows.map(async (row) => {
        const key = row.wrapped && await vault.unwrap(row.candidate_id, row.wrapped);
        const words = key && row.words_sealed && await unsealText(key, scorePlace(row.id), row.words_sealed);
        return toScored(row, words ? JSON.parse(words) : noWords);
      }));
    },
    conclude: (concluded) =>
      db.transaction().execute(async (trx) => {
        if (!await putConclusion(base, trx, concluded)) return;
        await addAudit(trx, keys.chain, toAudit(concluded));
      }),
    async conclusion(interviewId) {
      const row = await withKey(db, "conclusion").selectAll("conclusion").where("interview_id", "=", interviewId)
        .executeTakeFirst();
      if (!row) return undefined;
      const key = row.wrapped && await vault.unwrap(row.candidate_id, row.wrapped);
      const sealed = key && row.report_sealed;
      return toConcluded(row, sealed ? await unsealText(key, reportPlace(interviewId), sealed) : "");
    },
  };
};
