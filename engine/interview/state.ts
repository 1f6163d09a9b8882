/** What an interview is now: the fold of its events. */
import type { Form, Millis, PlannedQuestion, SealedSound } from "./events.ts";

export type InterviewStatus =
  | "scheduled"
  | "greeting"
  | "consent"
  | "in_progress"
  | "completed"
  | "declined"
  | "withdrawn"
  | "expired";

/** A question or probe asked, and what was given. Turns count from 1. */
export interface Turn {
  readonly turn: number;
  readonly question: string;
  readonly probe: string | null;
  readonly askedAt: Millis;
  readonly given: "answered" | "declined" | "unheard" | null;
  readonly form: Form | null;
  readonly contentId: string | null;
  readonly sound: SealedSound | null;
  readonly givenAt: Millis | null;
}

export interface InterviewState {
  readonly status: InterviewStatus;
  readonly applicationId: string;
  readonly candidateId: string;
  readonly jobId: string;
  readonly kitId: string;
  readonly kitVersion: number;
  readonly plan: readonly PlannedQuestion[];
  readonly probeBudget: number;
  readonly turns: readonly Turn[];
  readonly seat: string | null;
  readonly consent: { readonly notice: string; readonly purposes: readonly string[]; readonly at: Millis } | null;
  readonly paused: boolean;
  readonly personRequested: boolean;
  readonly erased: boolean;
  readonly test: boolean;
  readonly expiresAt: Millis;
  readonly scheduledAt: Millis;
  readonly startedAt: Millis | null;
  readonly endedAt: Millis | null;
  /** Number of the last event folded in; 0 for an interview that is not there yet. */
  readonly sequence: number;
}

export const over: ReadonlySet<InterviewStatus> = new Set<InterviewStatus>([
  "completed",
  "declined",
  "withdrawn",
  "expired",
]);
