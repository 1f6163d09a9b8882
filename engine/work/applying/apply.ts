/** A person applies to a job: resume read, interview scheduled, invitation made. */
import { Clock, Effect } from "effect";
import type { Application, Job } from "../../hiring/job.ts";
import { readCode } from "../../hiring/job_code.ts";
import type { Kit } from "../../hiring/kit.ts";
import { asQuestion, type ResumeQuestion } from "../../hiring/resume_question.ts";
import { decide } from "../../interview/decide.ts";
import type { PlannedQuestion } from "../../interview/events.ts";
import { notYet } from "../../interview/evolve.ts";
import type { Candidate } from "../../ports/store/hiring.ts";
import { newId, newSecret, sha256 } from "../ids.ts";
import { NotFound, Refused } from "../refusals.ts";
import { StorePort } from "../services.ts";
import { stateAfter } from "../interviewing/act.ts";
import { rowOf } from "../interviewing/row_of.ts";
import { invitationLetter } from "./invitation_letter.ts";
import { type ReadResume, readResume, type ResumeGiven } from "./read_resume.ts";

export interface ApplicationWish {
  readonly jobId: string;
  readonly name: string;
  readonly email: string;
  readonly resume: ResumeGiven | null;
  readonly who: string;
  readonly test?: boolean;
  readonly demo?: boolean;
  /** An applicant who came without a session costs no model any money. */
  readonly mayAskModel?: boolean;
}

/** An invitation is good for two weeks. */
export const invitationMs = 14 * 24 * 3_600_000;

export const apply = Effect.fn("apply")(function* (wish: ApplicationWish) {
  const store = yield* StorePort;
  const { job, kit } = yield* openJob(wish.jobId);
  const known = yield* store.candidates.byEmail(wish.email);
  if (known && (yield* store.applications.ofCandidateAtJob(known.id, job.id))) return yield* appliedBefore();
  const read = wish.resume ? yield* readResume(wish.resume, job, wish.mayAskModel ?? false) : null;
  const at = yield* Clock.currentTimeMillis;
  const candidate: Candidate = known ??
    { id: newId(at), name: wish.name.trim(), email: wish.email.trim(), createdAt: at, demo: wish.demo ?? false };
  const application: Application = {
    id: newId(at),
    jobId: job.id,
    candidateId: candidate.id,
    interviewId: newId(at),
    createdAt: at,
    test: wish.test ?? false,
    demo: wish.demo ?? false,
  };
  const secret = newSecret();
  yield* store.applications.create({
    application,
    candidate,
    append: firstAppend(application, kit, read?.questions ?? [], at),
    tokenHash: yield* Effect.promise(() => sha256(secret)),
    content: contentOf(application, read, at),
    audit: { who: wish.who, what: "applied", subject: application.id, at, detail: { job: job.id } },
  }).pipe(Effect.catchTag("Taken", appliedBefore));
  yield* invitationLetter(application, candidate, job, secret);
  return { application, job, secret, read };
});

const appliedBefore = () =>
  Effect.fail(
    new Refused({
      code: "applied before",
      message: "This address has applied to this job already; one interview is held for each person. " +
        "Use the link you were shown then, or ask the company to send you a new one.",
    }),
  );

/** A job that takes applications now, with the kit that they will be asked from. */
export const openJob = Effect.fn("openJob")(function* (idOrCode: string) {
  const store = yield* StorePort;
  const job = (yield* store.jobs.find(idOrCode)) ?? (yield* store.jobs.byCode(readCode(idOrCode)));
  if (!job) {
    return yield* new NotFound({
      message: "No job has this code. Check the six characters with whoever gave it to you.",
    });
  }
  const kit = yield* store.kits.published(job.id);
  const closed = closedBecause(job, kit, yield* Clock.currentTimeMillis);
  return closed || !kit ? yield* new Refused({ code: "not open", message: closed ?? "" }) : { job, kit };
});

function closedBecause(job: Job, kit: Kit | undefined, now: number): string | undefined {
  if (job.status === "closed") return "This job is closed; nobody can apply any more.";
  if (job.status === "paused") return "This job takes no applications just now. Try again later.";
  if (job.deadline !== null && now > job.deadline) return "The deadline for this job has passed.";
  if (!kit) return "This job is not ready for applications yet. Try again later.";
}

function firstAppend(application: Application, kit: Kit, own: readonly ResumeQuestion[], at: number) {
  const { id, interviewId, candidateId, jobId, test } = application;
  const data = {
    ...{ applicationId: id, candidateId, jobId, test },
    ...{ kitId: kit.id, kitVersion: kit.version, probeBudget: kit.probeBudget },
    plan: kit.questions.map((question) => planned(question, "kit")),
    expiresAt: at + invitationMs,
  };
  const scheduled = decide(notYet, { kind: "schedule", data }, at);
  const questions = own.map((question) => planned(asQuestion(question, kit.language), "resume"));
  const events = [
    ...scheduled.ok ? scheduled.events : [],
    ...questions.length > 0
      ? [{ kind: "resume_questions_planned" as const, version: 1 as const, data: { questions, by: "rules" } }]
      : [],
  ];
  const state = stateAfter(notYet, events, at);
  return { interviewId, after: 0, commandId: "schedule", at, events, row: rowOf(interviewId, state, at) };
}

const planned = (question: Kit["questions"][number], origin: "kit" | "resume"): PlannedQuestion => ({
  id: question.id,
  kind: question.kind,
  origin,
  minutes: question.minutes,
  probes: question.probes.map(({ id }) => id),
});

function contentOf({ id, candidateId, interviewId }: Application, read: ReadResume | null, at: number) {
  if (!read) return [];
  const about = (kind: "resume_text" | "resume" | "resume_hidden", text: string) => ({
    id: newId(at),
    candidateId,
    subjectId: id,
    kind,
    text,
  });
  return [
    about("resume_text", read.text),
    about("resume", JSON.stringify(read.resume)),
    ...read.hidden.length + read.warnings.length > 0
      ? [about("resume_hidden", JSON.stringify({ hidden: read.hidden, warnings: read.warnings }))]
      : [],
    ...read.questions.length > 0
      ? [{
        id: newId(at),
        candidateId,
        subjectId: interviewId,
        kind: "resume_questions" as const,
        text: JSON.stringify(read.questions),
      }]
      : [],
  ];
}
