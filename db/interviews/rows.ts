import type { Insertable, Selectable } from "kysely";
import type { InterviewRow } from "../../engine/ports/store/interviews.ts";
import type { Stage } from "../../engine/ports/store/hiring.ts";
import type { InterviewStatus } from "../../engine/interview/state.ts";
import type { InterviewTables } from "./tables.ts";

type Row = InterviewTables["interview"];
type Head = "last_sequence" | "last_hmac" | "head_hmac" | "token_hash";

export const fromInterview = (row: InterviewRow): Omit<Insertable<Row>, Head> => ({
  id: row.id,
  application_id: row.applicationId,
  candidate_id: row.candidateId,
  job_id: row.jobId,
  kit_id: row.kitId,
  status: row.status,
  answered: row.answered,
  questions: row.questions,
  question: row.question,
  paused: row.paused,
  person_requested: row.personRequested,
  erased: row.erased,
  test: row.test,
  scheduled_at: row.scheduledAt,
  started_at: row.startedAt,
  ended_at: row.endedAt,
  expires_at: row.expiresAt,
  updated_at: row.updatedAt,
});

export const toInterview = (row: Omit<Selectable<Row>, Head>): InterviewRow => ({
  id: row.id,
  applicationId: row.application_id,
  candidateId: row.candidate_id,
  jobId: row.job_id,
  kitId: row.kit_id,
  status: row.status,
  answered: row.answered,
  questions: row.questions,
  question: row.question,
  paused: row.paused === 1,
  personRequested: row.person_requested === 1,
  erased: row.erased === 1,
  test: row.test === 1,
  scheduledAt: row.scheduled_at,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  expiresAt: row.expires_at,
  updatedAt: row.updated_at,
});

/** Where an application stands for as long as nobody has decided. */
export const stageOf: Readonly<Record<InterviewStatus, Stage>> = {
  scheduled: "applied",
  greeting: "applied",
  consent: "applied",
  in_progress: "interviewing",
  completed: "to_read",
  declined: "ended",
  withdrawn: "ended",
  expired: "ended",
};

/** Not begun or not finished. */
export const unfinished: readonly InterviewStatus[] = ["scheduled", "greeting", "consent", "in_progress"];
