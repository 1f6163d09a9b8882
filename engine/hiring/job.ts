/** A job posting, and a person's try at it. */
import type { Length, Level } from "./kit.ts";

export type Millis = number;
export type JobStatus = "open" | "paused" | "closed";

export interface Job {
  readonly id: string;
  /** Six characters that candidates type; no letter that looks like another. */
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly mustHave: readonly string[];
  readonly niceToHave: readonly string[];
  readonly level: Level;
  /** The question bank's track, or null for work that the bank does not know. */
  readonly track: string | null;
  readonly minutes: Length;
  readonly language: string;
  readonly status: JobStatus;
  /** After this moment nobody can apply; null for no deadline. */
  readonly deadline: Millis | null;
  readonly createdAt: Millis;
  /** User id of who posted it. */
  readonly createdBy: string;
  readonly demo: boolean;
}

export type Outcome = "advance" | "hold" | "reject";

/** What a named person decided; never made by software. The reason's words are sealed. */
export interface Decision {
  readonly id: string;
  readonly applicationId: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: Millis;
}

export interface Application {
  readonly id: string;
  readonly jobId: string;
  readonly candidateId: string;
  readonly interviewId: string;
  readonly createdAt: Millis;
  readonly test: boolean;
  readonly demo: boolean;
}
