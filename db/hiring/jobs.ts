import type { JobCounts, Jobs, Stage } from "../../engine/ports/store/hiring.ts";
import type { Job } from "../../engine/hiring/job.ts";
import type { Insertable, Selectable } from "kysely";
import type { Promised } from "../ask.ts";
import { addAudit } from "../audit_log.ts";
import type { Base } from "../base.ts";
import { taken } from "../failures.ts";
import type { Db } from "../schema.ts";
import type { HiringTables } from "./tables.ts";

export const jobs = ({ db, keys }: Base): Promised<Jobs> => ({
  create: (job, audit) =>
    db.transaction().execute(async (trx) => {
      await trx.insertInto("job").values(toRow(job)).execute().catch(taken({ "job.code": "code" }));
      await addAudit(trx, keys.chain, audit);
    }),
  save: (job, audit) =>
    db.transaction().execute(async (trx) => {
      await trx.updateTable("job").set(toRow(job)).where("id", "=", job.id).execute();
      await addAudit(trx, keys.chain, audit);
    }),
  async find(id) {
    const row = await db.selectFrom("job").selectAll().where("id", "=", id).executeTakeFirst();
    return row && toJob(row);
  },
  async byCode(code) {
    const row = await db.selectFrom("job").selectAll().where("code", "=", code.trim()).executeTakeFirst();
    return row && toJob(row);
  },
  async list() {
    const counts = await countsByJob(db);
    const rows = await db.selectFrom("job").selectAll().orderBy("created_at", "desc").orderBy("id", "desc").execute();
    return rows.map((row) => ({ ...toJob(row), counts: counts.get(row.id) ?? { applied: 0, toRead: 0, decided: 0 } }));
  },
});

async function countsByJob(db: Db): Promise<Map<string, JobCounts>> {
  const rows = await db.selectFrom("application").select((
    eb,
  ) => ["job_id", "stage", eb.fn.countAll<number>().as("number")])
    .where("test", "=", 0).groupBy(["job_id", "stage"]).execute();
  const byJob = Map.groupBy(rows, ({ job_id }) => job_id);
  return new Map([...byJob].map(([jobId, stages]) => [jobId, counted(stages)]));
}

function counted(stages: readonly { readonly stage: Stage; readonly number: number }[]): JobCounts {
  const at = (stage: Stage) => stages.find((one) => one.stage === stage)?.number ?? 0;
  const applied = stages.reduce((sum, { number }) => sum + number, 0);
  return { applied, toRead: at("to_read"), decided: at("decided") };
}

const toRow = (job: Job): Insertable<HiringTables["job"]> => ({
  id: job.id,
  code: job.code,
  title: job.title,
  description: job.description,
  must_have_json: JSON.stringify(job.mustHave),
  nice_to_have_json: JSON.stringify(job.niceToHave),
  level: job.level,
  track: job.track,
  minutes: job.minutes,
  language: job.language,
  status: job.status,
  deadline: job.deadline,
  created_at: job.createdAt,
  created_by: job.createdBy,
  demo: job.demo,
});

const toJob = (row: Selectable<HiringTables["job"]>): Job => ({
  id: row.id,
  code: row.code,
  title: row.title,
  description: row.description,
  mustHave: JSON.parse(row.must_have_json),
  niceToHave: JSON.parse(row.nice_to_have_json),
  level: row.level as Job["level"],
  track: row.track,
  minutes: row.minutes as Job["minutes"],
  language: row.language,
  status: row.status,
  deadline: row.deadline,
  createdAt: row.created_at,
  createdBy: row.created_by,
  demo: row.demo === 1,
});
