import type { Audited } from "../../engine/ports/store/audit.ts";
import type { Decision } from "../../engine/hiring/job.ts";
import { addAudit } from "../audit_log.ts";
import type { Base } from "../base.ts";
import type { Db } from "../schema.ts";
import { sealText, unsealText } from "../sealing.ts";

const place = (id: string) => `decision ${id}`;

/** Sealed under the candidate's key. Of an erased person the outcome is kept, without the reason's words. */
export async function addDecision(
  { vault, keys }: Base,
  trx: Db,
  { id, applicationId, outcome, reason, decidedBy, decidedAt }: Decision,
  candidateId: string,
  audit: Audited,
): Promise<void> {
  const key = await vault.key(trx, candidateId);
  await trx.insertInto("decision").values({
    id,
    application_id: applicationId,
    outcome,
    reason_sealed: key ? await sealText(key, place(id), reason) : null,
    decided_by: decidedBy,
    decided_at: decidedAt,
  }).execute();
  await trx.updateTable("application").set({ stage: "decided" }).where("id", "=", applicationId).execute();
  await addAudit(trx, keys.chain, audit);
}

/** Newest first. */
export async function decisionsOf({ db, vault }: Base, applicationId: string): Promise<readonly Decision[]> {
  const rows = await db.selectFrom("decision").innerJoin("application", "application.id", "decision.application_id")
    .leftJoin("candidate_key", "candidate_key.candidate_id", "application.candidate_id")
    .selectAll("decision").select(["application.candidate_id", "candidate_key.wrapped"])
    .where("application_id", "=", applicationId)
    .orderBy("decided_at", "desc").orderBy("decision.rowid" as never, "desc").execute();
  return await Promise.all(rows.map(async (row) => {
    const key = row.wrapped && await vault.unwrap(row.candidate_id, row.wrapped);
    const reason = key && row.reason_sealed ? await unsealText(key, place(row.id), row.reason_sealed) : "";
    return {
      id: row.id,
      applicationId: row.application_id,
      outcome: row.outcome,
      reason,
      decidedBy: row.decided_by,
      decidedAt: row.decided_at,
    };
  }));
}
