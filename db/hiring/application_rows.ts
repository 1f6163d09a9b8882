/** One line of a list, joined from the tables that it is made of. */
import { type Selectable, sql } from "kysely";
import type { ApplicationRow } from "../../engine/ports/store/hiring.ts";
import type { Application } from "../../engine/hiring/job.ts";
import type { Base } from "../base.ts";
import { among } from "../among.ts";
import { toInterview } from "../interviews/rows.ts";
import type { Db } from "../schema.ts";
import type { HiringTables } from "./tables.ts";

/** In the order of the ids. */
export async function applicationRows({ db, names }: Base, ids: readonly string[]): Promise<readonly ApplicationRow[]> {
  if (ids.length === 0) return [];
  const [applications, interviews] = await Promise.all([
    joined(db).where("application.id", "in", among(ids)).execute(),
    db.selectFrom("interview").selectAll().where("application_id", "in", among(ids)).execute(),
  ]);
  await names.sync();
  const byId = new Map(applications.map((row) => [row.id, row]));
  const interviewOf = new Map(interviews.map((row) => [row.application_id, toInterview(row)]));
  return ids.flatMap((id) => {
    const row = byId.get(id), interview = interviewOf.get(id);
    return row && interview ? [toLine(row, interview, names.of(row.candidate_id))] : [];
  });
}

const latest = sql<string>`(select id from decision as latest
  where latest.application_id = application.id order by decided_at desc, rowid desc limit 1)`;

const joined = (db: Db) =>
  db.selectFrom("application").innerJoin("job", "job.id", "application.job_id")
    .leftJoin("conclusion", "conclusion.interview_id", "application.interview_id")
    .leftJoin("decision", (join) => join.on("decision.id", "=", latest))
    .selectAll("application")
    .select(["job.title", "conclusion.verdict_json", "conclusion.by"])
    .select(["decision.outcome", "decision.decided_by", "decision.decided_at"]);

type Row = Awaited<ReturnType<ReturnType<typeof joined>["executeTakeFirstOrThrow"]>>;

const toLine = (row: Row, interview: ApplicationRow["interview"], name: string | null): ApplicationRow => ({
  application: toApplication(row),
  name: interview.erased ? null : name,
  jobTitle: row.title,
  interview,
  verdict: row.verdict_json === null ? null : { ...JSON.parse(row.verdict_json), by: row.by },
  decision: row.outcome === null
    ? null
    : { outcome: row.outcome, decidedBy: row.decided_by!, decidedAt: row.decided_at! },
});

export const toApplication = (row: Selectable<HiringTables["application"]>): Application => ({
  id: row.id,
  jobId: row.job_id,
  candidateId: row.candidate_id,
  interviewId: row.interview_id,
  createdAt: row.created_at,
  test: row.test === 1,
  demo: row.demo === 1,
});
