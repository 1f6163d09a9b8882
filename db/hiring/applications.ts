import type { Applications, NewApplication, Stage } from "../../engine/ports/store/hiring.ts";
import type { Promised } from "../ask.ts";
import { addAudit } from "../audit_log.ts";
import type { Base } from "../base.ts";
import { taken } from "../failures.ts";
import { addContents } from "../interviews/add_contents.ts";
import { beginInterview } from "../interviews/append.ts";
import { stageOf } from "../interviews/rows.ts";
import type { Db } from "../schema.ts";
import { addCandidate } from "./add_candidate.ts";
import { listApplications } from "./application_list.ts";
import { applicationRows, toApplication } from "./application_rows.ts";
import { addDecision, decisionsOf } from "./decisions.ts";
import { funnelSince } from "./funnel.ts";

export const applications = (base: Base): Promised<Applications> => {
  const { db } = base;
  const rowsWhere = async (column: "id" | "interview_id" | "candidate_id", value: string) => {
    const found = await db.selectFrom("application").select("id").where(column, "=", value)
      .orderBy("created_at", "desc").orderBy("id", "desc").execute();
    return await applicationRows(base, found.map(({ id }) => id));
  };
  return {
    create: (given) => db.transaction().execute((trx) => create(base, trx, given)),
    find: async (id) => (await rowsWhere("id", id))[0],
    byInterview: async (interviewId) => (await rowsWhere("interview_id", interviewId))[0],
    ofCandidate: (candidateId) => rowsWhere("candidate_id", candidateId),
    async ofCandidateAtJob(candidateId, jobId) {
      const row = await db.selectFrom("application").selectAll()
        .where("candidate_id", "=", candidateId).where("job_id", "=", jobId).executeTakeFirst();
      return row && toApplication(row);
    },
    list: (filter) => listApplications(base, filter),
    stages: (jobId) => countStages(db, jobId),
    async opened(applicationId) {
      const rows = await db.selectFrom("opening").selectAll().where("application_id", "=", applicationId)
        .orderBy("at").orderBy("user_id").execute();
      return rows.map(({ user_id, at }) => ({ userId: user_id, at }));
    },
    // The first time counts.
    async open(applicationId, userId, at) {
      await db.insertInto("opening").values({ application_id: applicationId, user_id: userId, at })
        .onConflict((conflict) => conflict.doNothing()).execute();
    },
    decide: (decision, candidateId, audit) =>
      db.transaction().execute((trx) => addDecision(base, trx, decision, candidateId, audit)),
    decisions: (applicationId) => decisionsOf(base, applicationId),
    funnel: (since) => funnelSince(db, since),
  };
};

/** The same command once more is harmless, like an append. */
async function create(base: Base, trx: Db, given: NewApplication) {
  const { application, candidate, append, tokenHash, content, audit } = given;
  const repeated = await trx.selectFrom("event").select("id")
    .where("interview_id", "=", append.interviewId).where("command_id", "=", append.commandId).executeTakeFirst();
  if (repeated) return;
  await addCandidate(base, trx, candidate);
  await trx.insertInto("application").values({
    id: application.id,
    job_id: application.jobId,
    candidate_id: application.candidateId,
    interview_id: application.interviewId,
    stage: stageOf[append.row.status],
    test: application.test,
    demo: application.demo,
    created_at: application.createdAt,
  }).execute().catch(taken({ "application.candidate_id": "application" }));
  await beginInterview(base, trx, append, tokenHash);
  await addContents(base, trx, content, append.at);
  await addAudit(trx, base.keys.chain, audit);
}

async function countStages(db: Db, jobId?: string): Promise<Readonly<Record<Stage, number>>> {
  const rows = await db.selectFrom("application").select((eb) => ["stage", eb.fn.countAll<number>().as("number")])
    .where("test", "=", 0).$if(jobId !== undefined, (query) => query.where("job_id", "=", jobId!))
    .groupBy("stage").execute();
  const none = { applied: 0, interviewing: 0, to_read: 0, decided: 0, ended: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ stage, number }) => [stage, number])) };
}
