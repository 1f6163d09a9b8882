import type { JobCounts, Jobs } from "../../engine/ports/store/hiring.ts";
import type { Job } from "../../engine/hiring/job.ts";
import { type Insertable, type Selectable, sql } from "kysely";
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
  const { rows } = await sql<JobCounts & { job_id: string }>`
    select job_id, count(*) as applied, count(*) filter (where stage = 'to_read') as "toRead",
      count(*) filter (where stage = 'decided') as decided
    from application where test = 0 group by job_id`.execute(db);
  return new Map(rows.map(({ job_id, ...counts }) => [job_id, counts]));
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
