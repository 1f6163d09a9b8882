import type { Verdict } from "../../assessment/types.ts";
import type { Application, Decision, Job, Millis } from "../../hiring/job.ts";
import type { Kit } from "../../hiring/kit.ts";
import type { Audited } from "./audit.ts";
import type { Append, InterviewRow } from "./interviews.ts";
import type { NewContent } from "./content.ts";
import type { Ask, Taken } from "./failures.ts";

export interface JobCounts {
  readonly applied: number;
  /** Finished, not yet decided. */
  readonly toRead: number;
  readonly decided: number;
}

export interface Jobs {
  readonly create: (job: Job, audit: Audited) => Ask<void, Taken>;
  readonly save: (job: Job, audit: Audited) => Ask<void>;
  readonly find: (id: string) => Ask<Job | undefined>;
  /** Codes are found whatever their case. */
  readonly byCode: (code: string) => Ask<Job | undefined>;
  /** Newest first, with counts that leave tests out. */
  readonly list: () => Ask<readonly (Job & { readonly counts: JobCounts })[]>;
}

export interface Kits {
  /** The draft, where there is one. */
  readonly draft: (jobId: string) => Ask<Kit | undefined>;
  /** The newest published version. */
  readonly published: (jobId: string) => Ask<Kit | undefined>;
  readonly find: (kitId: string) => Ask<Kit | undefined>;
  /** Creates or replaces the job's draft. */
  readonly saveDraft: (kit: Kit, audit: Audited) => Ask<void>;
  /** Freezes the draft: from then on the row cannot change. */
  readonly publish: (kit: Kit, audit: Audited) => Ask<void>;
}

/** A person who applies. Names and addresses are sealed; an erased person has none. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly createdAt: Millis;
  readonly demo: boolean;
}

export interface Candidates {
  readonly find: (id: string) => Ask<Candidate | undefined>;
  /** By a keyed hash of the address, whatever its case. */
  readonly byEmail: (email: string) => Ask<Candidate | undefined>;
  /** Destroys the key, removes content, mails and names, and appends `words_erased` to each of the person's interviews. */
  readonly erase: (id: string, appends: readonly Append[], audit: Audited) => Ask<void>;
  /** Removes demo people and all that hangs on them, jobs, kits and demo users included. */
  readonly removeDemo: (audit: Audited) => Ask<void>;
}

/** One line of a pipeline or of the list of all candidates. */
export interface ApplicationRow {
  readonly application: Application;
  /** Null after an erasure. */
  readonly name: string | null;
  readonly jobTitle: string;
  readonly interview: InterviewRow;
  readonly verdict: (Verdict & { readonly by: string }) | null;
  readonly decision: Pick<Decision, "outcome" | "decidedBy" | "decidedAt"> | null;
}

export type Stage = "applied" | "interviewing" | "to_read" | "decided" | "ended";

export interface ApplicationFilter {
  readonly jobId?: string;
  /** Part of a name, whatever its case. */
  readonly search?: string;
  readonly stage?: Stage;
  readonly sort?: "newest" | "oldest" | "name" | "score";
  readonly tests?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

export interface NewApplication {
  readonly application: Application;
  /** Created unless the id is there already. */
  readonly candidate: Candidate;
  /** The interview's first events. */
  readonly append: Append;
  readonly tokenHash: string;
  readonly content: readonly NewContent[];
  readonly audit: Audited;
}

export interface Applications {
  /** `Taken` when this person has applied to this job before. */
  readonly create: (application: NewApplication) => Ask<void, Taken>;
  readonly find: (id: string) => Ask<ApplicationRow | undefined>;
  readonly byInterview: (interviewId: string) => Ask<ApplicationRow | undefined>;
  readonly ofCandidate: (candidateId: string) => Ask<readonly ApplicationRow[]>;
  readonly ofCandidateAtJob: (candidateId: string, jobId: string) => Ask<Application | undefined>;
  readonly list: (
    filter: ApplicationFilter,
  ) => Ask<{ readonly rows: readonly ApplicationRow[]; readonly total: number }>;
  /** How many are in each stage, tests left out. */
  readonly stages: (jobId?: string) => Ask<Readonly<Record<Stage, number>>>;
  /** Who has opened the evidence of this application, oldest first. */
  readonly opened: (
    applicationId: string,
  ) => Ask<readonly { readonly userId: string; readonly at: Millis }[]>;
  readonly open: (applicationId: string, userId: string, at: Millis) => Ask<void>;
  readonly decide: (decision: Decision, candidateId: string, audit: Audited) => Ask<void>;
  /** Newest first, with their reasons. */
  readonly decisions: (applicationId: string) => Ask<readonly Decision[]>;
  /** Counts of the funnel among interviews scheduled since then; tests left out, demo left out unless only demo is there. */
  readonly funnel: (since: Millis) => Ask<Funnel>;
}

export interface Funnel {
  readonly invited: number;
  readonly began: number;
  readonly finished: number;
  readonly reviewed: number;
  readonly advanced: number;
}

/** A candidate's wish that a person has to answer. */
export interface Request {
  readonly id: string;
  readonly applicationId: string;
  readonly kind: "person" | "more_time" | "other";
  readonly at: Millis;
  readonly answeredAt: Millis | null;
  readonly answeredBy: string | null;
}

export interface Requests {
  /** One open request of a kind for each application; another is the same one. */
  readonly add: (request: Request) => Ask<void>;
  readonly open: () => Ask<readonly Request[]>;
  readonly ofApplication: (applicationId: string) => Ask<readonly Request[]>;
  readonly answer: (id: string, userId: string, at: Millis) => Ask<void>;
}
