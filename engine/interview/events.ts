/** What has happened in an interview. Events hold ids, codes and hashes; words, names and sound live elsewhere. */
import type { QuestionKind } from "../hiring/kit.ts";

export type Millis = number;
export type Form = "text" | "voice";

/** A question as the interview plans to ask it. Its words stand in the kit, or in sealed content for a resume question. */
export interface PlannedQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly origin: "kit" | "resume";
  readonly minutes: number;
  /** Ids of the probes prepared for it. */
  readonly probes: readonly string[];
}

/** Recorded sound of one answer, sealed: the hash is of all its bytes in order. */
export interface SealedSound {
  readonly sha256: string;
  readonly bytes: number;
  readonly pieces: number;
  readonly mediaType: string;
}

export interface EventData {
  readonly scheduled: {
    readonly applicationId: string;
    readonly candidateId: string;
    readonly jobId: string;
    readonly kitId: string;
    readonly kitVersion: number;
    readonly plan: readonly PlannedQuestion[];
    readonly probeBudget: number;
    readonly expiresAt: Millis;
    /** A rehearsal or a self-test: stays out of all figures. */
    readonly test: boolean;
  };
  /** Inserted before the closing question; only before the interview begins. */
  readonly resume_questions_planned: { readonly questions: readonly PlannedQuestion[]; readonly by: string };
  /** The notice was shown; the hash tells which text. */
  readonly greeted: { readonly notice: string };
  readonly consent_given: { readonly notice: string; readonly purposes: readonly string[] };
  readonly seat_taken: { readonly seat: string };
  readonly question_asked: {
    readonly turn: number;
    readonly question: string;
    readonly probe: string | null;
    /** Why this one: planned next, a probe picked by someone, or the plan because nobody picked in time. */
    readonly why: "planned" | "probe" | "late";
    readonly by: string;
  };
  readonly answer_given: {
    readonly turn: number;
    readonly form: Form;
    /** Content row with the words; null while sound waits to be transcribed. */
    readonly contentId: string | null;
    readonly sound: SealedSound | null;
  };
  readonly answer_declined: { readonly turn: number };
  readonly answer_unheard: { readonly turn: number };
  readonly paused: Record<string, never>;
  readonly continued: Record<string, never>;
  readonly person_requested: Record<string, never>;
  readonly completed: { readonly how: "all_asked" | "ended" };
  readonly declined: Record<string, never>;
  readonly withdrawn: Record<string, never>;
  readonly expired: Record<string, never>;
  /** Keys destroyed, words and sound removed; on whose wish. */
  readonly words_erased: { readonly by: string };
}

export type EventKind = keyof EventData;

/** One thing that happened. `version` counts the shapes that a kind has had. */
export type InterviewEvent = {
  [K in EventKind]: { readonly kind: K; readonly version: 1; readonly data: EventData[K] };
}[EventKind];

/** An event as the log keeps it. `id` rises over all interviews: the cursor of live streams. */
export type StoredEvent = InterviewEvent & {
  readonly id: number;
  readonly interviewId: string;
  /** Counts within the interview, from 1. */
  readonly sequence: number;
  readonly commandId: string;
  readonly at: Millis;
};

export const event = <K extends EventKind>(kind: K, data: EventData[K]): InterviewEvent =>
  ({ kind, version: 1, data }) as InterviewEvent;
