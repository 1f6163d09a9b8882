/** The demo company's people and papers, as plain values. */
import type { Application, Job } from "../../../engine/hiring/job.ts";
import type { Kit } from "../../../engine/hiring/kit.ts";
import { event, type EventData, type InterviewEvent } from "../../../engine/interview/events.ts";
import type { InterviewStatus } from "../../../engine/interview/state.ts";
import type { User } from "../../../engine/people/user.ts";
import type { Audited } from "../../../engine/ports/store/audit.ts";
import type { Candidate, NewApplication } from "../../../engine/ports/store/hiring.ts";
import type { Append, InterviewRow } from "../../../engine/ports/store/interviews.ts";

/** A Monday morning in November. */
export const monday = Date.UTC(2026, 10, 2, 9);
export const minute = 60_000;

let ids = 0;
/** Rising, like the real ones. */
export const newId = (): string => `019a4321-0000-7000-8000-${String(++ids).padStart(12, "0")}`;

export const told = (what: string, subject = "installation", at = monday): Audited => ({
  who: "system",
  what,
  subject,
  at,
});

export const noor: User = {
  id: newId(),
  email: "Noor.Haddad@northwind.example",
  name: "Noor Haddad",
  role: "admin",
  createdAt: monday,
  demo: false,
};

export const ana: User = {
  ...noor,
  id: newId(),
  email: "ana@northwind.example",
  name: "Ana Lindqvist",
  role: "recruiter",
};

export const aJob = (given: Partial<Job> = {}): Job => ({
  id: newId(),
  code: `NW${String(++ids).padStart(4, "0")}`,
  title: "Backend engineer",
  description: "Keeps Northwind's orders moving.",
  mustHave: ["postgresql"],
  niceToHave: ["kafka", "go"],
  level: 2,
  track: "backend",
  minutes: 30,
  language: "en",
  status: "open",
  deadline: null,
  createdAt: monday,
  createdBy: noor.id,
  demo: false,
  ...given,
});

export const aKit = (job: Job, given: Partial<Kit> = {}): Kit => ({
  id: newId(),
  jobId: job.id,
  version: 1,
  status: "draft",
  language: "en",
  minutes: 30,
  probeBudget: 3,
  questions: [],
  slots: [],
  draftedBy: "rules",
  ...given,
});

export const aCandidate = (name: string, given: Partial<Candidate> = {}): Candidate => ({
  id: newId(),
  name,
  email: `${name.toLowerCase().replace(" ", ".")}@post.example`,
  createdAt: monday,
  demo: false,
  ...given,
});

/** A person's first application to a job; `at` is when. */
export function anApplication(job: Job, candidate: Candidate, at = monday, given: Partial<Application> = {}) {
  const application: Application = {
    id: newId(),
    jobId: job.id,
    candidateId: candidate.id,
    interviewId: newId(),
    createdAt: at,
    test: false,
    demo: false,
    ...given,
  };
  const row = aRow(application, at);
  const scheduled: EventData["scheduled"] = {
    applicationId: application.id,
    candidateId: candidate.id,
    jobId: job.id,
    kitId: row.kitId,
    kitVersion: 1,
    plan: [],
    probeBudget: 3,
    expiresAt: row.expiresAt,
    test: application.test,
  };
  return {
    application,
    candidate,
    append: anAppend(row, 0, [event("scheduled", scheduled)], { at }),
    tokenHash: `token-hash-of-${application.id}`,
    content: [],
    audit: told("applied", application.id, at),
  } satisfies NewApplication;
}

const aRow = ({ id, interviewId, candidateId, jobId, test }: Application, at: number): InterviewRow => ({
  id: interviewId,
  applicationId: id,
  candidateId,
  jobId,
  kitId: "kit-of-the-job",
  status: "scheduled",
  answered: 0,
  questions: 5,
  question: null,
  paused: false,
  personRequested: false,
  erased: false,
  test,
  scheduledAt: at,
  startedAt: null,
  endedAt: null,
  expiresAt: at + 7 * 24 * 60 * minute,
  updatedAt: at,
});

export const anAppend = (
  row: InterviewRow,
  after: number,
  events: readonly InterviewEvent[],
  given: Partial<Append> = {},
): Append => ({
  interviewId: row.id,
  after,
  commandId: newId(),
  at: monday + minute,
  events,
  row,
  ...given,
});

/** What the interview's row says once it has come to this. */
export const at = (row: InterviewRow, status: InterviewStatus): InterviewRow => ({
  ...row,
  status,
  startedAt: ["scheduled", "greeting", "consent"].includes(status) ? null : monday + minute,
  endedAt: ["completed", "declined", "withdrawn", "expired"].includes(status) ? monday + 20 * minute : null,
});

export const answered = (turn: number, contentId: string): InterviewEvent =>
  event("answer_given", { turn, form: "text", contentId, sound: null });
export const completed: InterviewEvent = event("completed", { how: "all_asked" });
export const consented: InterviewEvent = event("consent_given", { notice: "notice-1", purposes: ["hiring"] });
export const erasedBy = (by: string): InterviewEvent => event("words_erased", { by });
