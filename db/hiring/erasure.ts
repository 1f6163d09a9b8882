/** Destroys a person's key and words. What remains are ids, codes, marks and hashes. */
import type { Audited } from "../../engine/ports/store/audit.ts";
import type { Append } from "../../engine/ports/store/interviews.ts";
import { addAudit } from "../audit_log.ts";
import { addTasks } from "../background/add_tasks.ts";
import type { Base } from "../base.ts";
import { appendErasure } from "../interviews/append.ts";
import type { Db } from "../schema.ts";

export async function eraseCandidate(base: Base, id: string, appends: readonly Append[], audit: Audited) {
  await base.db.transaction().execute(async (trx) => {
    for (const append of appends) {
      await appendErasure(base, trx, append);
      await addTasks(trx, append.tasks ?? []);
    }
    await removeWords(trx, id);
    await base.vault.destroy(trx, id);
    await trx.updateTable("candidate").where("id", "=", id)
      .set({ name_sealed: null, email_sealed: null, email_hash: null, erased_at: audit.at }).execute();
    await trx.insertInto("candidate_change").values({ candidate_id: id }).execute();
    await addAudit(trx, base.keys.chain, audit);
  });
  base.vault.forget(id);
  base.names.forget(id);
  await base.scrub();
}

async function removeWords(trx: Db, id: string) {
  await trx.deleteFrom("content").where("candidate_id", "=", id).execute();
  await trx.deleteFrom("mail").where("candidate_id", "=", id).execute();
  await trx.updateTable("score").set({ words_sealed: null }).where("candidate_id", "=", id).execute();
  await trx.updateTable("conclusion").set({ report_sealed: null }).where("candidate_id", "=", id).execute();
  await trx.updateTable("decision").set({ reason_sealed: null })
    .where(
      "application_id",
      "in",
      (eb) => eb.selectFrom("application").select("application.id").where("candidate_id", "=", id),
    ).execute();
  await trx.deleteFrom("piece")
    .where(
      "interview_id",
      "in",
      (eb) => eb.selectFrom("interview").select("interview.id").where("candidate_id", "=", id),
    ).execute();
  await trx.updateTable("interview").set({ erased: true }).where("candidate_id", "=", id).execute();
}
