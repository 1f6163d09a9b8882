import type { Kits } from "../../engine/ports/store/hiring.ts";
import type { Kit } from "../../engine/hiring/kit.ts";
import type { Promised } from "../ask.ts";
import { addAudit } from "../audit_log.ts";
import type { Base } from "../base.ts";

/** Published kits that are kept in memory: each answer of an interview asks for one. */
const most = 64;

/** A published kit cannot change: a trigger sees to it, whoever writes. So it may be kept once it was read. */
export const kits = ({ db, keys }: Base, kept = new Map<string, Kit>()): Promised<Kits> => ({
  async draft(jobId) {
    const row = await db.selectFrom("kit").selectAll().where("job_id", "=", jobId).where("status", "=", "draft")
      .executeTakeFirst();
    return row && toKit(row);
  },
  async published(jobId) {
    const row = await db.selectFrom("kit").selectAll().where("job_id", "=", jobId).where("status", "=", "published")
      .orderBy("version", "desc").limit(1).executeTakeFirst();
    return row && toKit(row);
  },
  async find(kitId) {
    const known = kept.get(kitId);
    if (known) return known;
    const row = await db.selectFrom("kit").selectAll().where("id", "=", kitId).executeTakeFirst();
    const kit = row && toKit(row);
    if (kit?.status === "published") keep(kept, kit);
    return kit;
  },
  saveDraft: (kit, audit) =>
    db.transaction().execute(async (trx) => {
      await trx.deleteFrom("kit").where("job_id", "=", kit.jobId).where("status", "=", "draft").execute();
      await trx.insertInto("kit").values(toRow(kit, "draft")).execute();
      await addAudit(trx, keys.chain, audit);
    }),
  // Published twice is published once.
  publish: (kit, audit) =>
    db.transaction().execute(async (trx) => {
      const there = await trx.selectFrom("kit").select("status").where("id", "=", kit.id).executeTakeFirst();
      if (there?.status === "published") return;
      const row = toRow(kit, "published");
      if (there) await trx.updateTable("kit").set(row).where("id", "=", kit.id).execute();
      else await trx.insertInto("kit").values(row).execute();
      await addAudit(trx, keys.chain, audit);
    }),
});

/** The oldest makes room. */
function keep(kept: Map<string, Kit>, kit: Kit): void {
  if (kept.size >= most) kept.delete(kept.keys().next().value!);
  kept.set(kit.id, kit);
}

const toRow = (kit: Kit, status: Kit["status"]) => ({
  id: kit.id,
  job_id: kit.jobId,
  version: kit.version,
  status,
  kit_json: JSON.stringify(kit),
});

const toKit = ({ kit_json, status }: { kit_json: string; status: Kit["status"] }): Kit => ({
  ...JSON.parse(kit_json),
  status,
});
