import { sql } from "kysely";
import type { Audited } from "../../engine/ports/store/audit.ts";
import { addAudit } from "../audit_log.ts";
import type { Base } from "../base.ts";

/** Takes out the demo company: its jobs, kits, people, and all that hangs on them, their parts of the log included. */
export async function removeDemo(base: Base, audit: Audited): Promise<void> {
  await base.db.transaction().execute(async (trx) => {
    for (const statement of statements) await sql.raw(statement).execute(trx);
    await addAudit(trx, base.keys.chain, audit);
  });
  await base.scrub();
}

const jobs = `(select id from job where demo = 1)`;
const people = `(select id from candidate where demo = 1)`;
const users = `(select id from user where demo = 1)`;
const applications = `(select id from application where demo = 1 or job_id in ${jobs} or candidate_id in ${people})`;
const interviews = `(select id from interview where application_id in ${applications})`;
/** Once the applications are gone: also real people who applied to nothing else. Nobody could erase them any more. */
const gone = `(select id from candidate where demo = 1 or id not in (select candidate_id from application))`;

/** Children before parents. */
const statements: readonly string[] = [
  `delete from task where exists (
     select 1 from json_each(payload_json) where value in ${interviews} or value in ${applications} or value in ${jobs})`,
  `delete from content where subject_id in ${interviews} or subject_id in ${applications}`,
  ...["event", "seat", "piece", "score", "conclusion"]
    .map((table) => `delete from ${table} where interview_id in ${interviews}`),
  ...["decision", "opening", "request"].map((table) => `delete from ${table} where application_id in ${applications}`),
  `delete from interview where application_id in ${applications}`,
  `delete from application where id in ${applications}`,
  `delete from api_token where job_id in ${jobs} or user_id in ${users}`,
  `delete from kit where job_id in ${jobs}`,
  `delete from job where demo = 1`,
  `delete from mail where candidate_id in ${gone} or candidate_id in ${users}`,
  `delete from content where candidate_id in ${gone}`,
  `insert into candidate_change (candidate_id) select id from candidate where id in ${gone}`,
  `delete from candidate_key where candidate_id in ${gone}`,
  `delete from candidate where id in ${gone}`,
  `delete from session where user_id in ${users}`,
  `delete from user where demo = 1`,
];
