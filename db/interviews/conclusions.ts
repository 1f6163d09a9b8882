import type { Concluded } from "../../engine/ports/store/judging.ts";
import type { Selectable } from "kysely";
import { addAudit } from "../audit_log.ts";
import type { Base } from "../base.ts";
import type { Db } from "../schema.ts";
import { sealText, unsealText } from "../sealing.ts";
import type { InterviewTables } from "./tables.ts";

const place = (interviewId: string) => `report ${interviewId}`;

/** Replaces what stood before; the figures of each verdict stay in the audit. Of an erased person nothing is kept. */
export async function putConclusion({ vault, keys }: Base, trx: Db, concluded: Concluded): Promise<void> {
  const key = await vault.key(trx, concluded.candidateId);
  if (!key) return;
  const row = {
    candidate_id: concluded.candidateId,
    by: concluded.by,
    verdict_json: JSON.stringify(concluded.verdict),
    report_sealed: await sealText(key, place(concluded.interviewId), concluded.report),
    report_by: concluded.reportBy,
    at: concluded.at,
  };
  await trx.insertInto("conclusion").values({ interview_id: concluded.interviewId, ...row })
    .onConflict((conflict) => conflict.column("interview_id").doUpdateSet(row)).execute();
  await trx.updateTable("application").set({ score: concluded.verdict.overall })
    .where("interview_id", "=", concluded.interviewId).execute();
  await addAudit(trx, keys.chain, audited(concluded));
}

const audited = ({ interviewId, at, by, reportBy, verdict }: Concluded) => ({
  who: "system",
  what: "interview_concluded",
  subject: interviewId,
  at,
  detail: { by, reportBy, overall: verdict.overall, low: verdict.low, high: verdict.high, band: verdict.band },
});

export async function conclusionOf({ db, vault }: Base, interviewId: string): Promise<Concluded | undefined> {
  const row = await db.selectFrom("conclusion")
    .leftJoin("candidate_key", "candidate_key.candidate_id", "conclusion.candidate_id")
    .selectAll("conclusion").select("candidate_key.wrapped")
    .where("interview_id", "=", interviewId).executeTakeFirst();
  if (!row) return undefined;
  if (!row.wrapped || !row.report_sealed) return toConcluded(row, "");
  const key = await vault.unwrap(row.candidate_id, row.wrapped);
  return toConcluded(row, await unsealText(key, place(interviewId), row.report_sealed));
}

const toConcluded = (row: Selectable<InterviewTables["conclusion"]>, report: string): Concluded => ({
  interviewId: row.interview_id,
  candidateId: row.candidate_id,
  by: row.by,
  verdict: JSON.parse(row.verdict_json),
  report,
  reportBy: row.report_by,
  at: row.at,
});
