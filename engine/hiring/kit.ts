/** What a job's interview consists of. Pure data: a published version never changes. */

/** Text by language tag, e.g. `{ en: "Tell me about ..." }`; `en` is always there. */
export type Localized = Readonly<Record<string, string>>;

export const questionKinds = [
  "warm-up",
  "technical",
  "coding",
  "project",
  "behavioural",
  "situational",
  "closing",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** 1 = junior, 2 = experienced, 3 = senior. */
export type Level = 1 | 2 | 3;

/** Minutes an interview may be planned for. */
export type Length = 15 | 30 | 60;

/** One thing a good answer contains. `says` holds other wordings and synonyms that state the same thing. */
export interface KeyPoint {
  readonly id: string;
  readonly text: string;
  readonly weight: "core" | "depth";
  readonly says: readonly string[];
}

/** A prepared follow-up. `point` names the key point that it draws out: it is asked when that point was not met. */
export interface Probe {
  readonly id: string;
  readonly text: Localized;
  readonly point: string | null;
}

/** What an answer at 0, 1, 3 and 5 is like for this very question. `example` is a good answer in the first person. */
export interface Ladder {
  readonly 0: string;
  readonly 1: string;
  readonly 3: string;
  readonly 5: string;
  readonly example: string;
}

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  /** The competency that this question tests, in a recruiter's words. */
  readonly competency: string;
  /** Lower-case skill tag, e.g. `postgresql`. */
  readonly skill: string;
  readonly level: Level;
  readonly text: Localized;
  readonly probes: readonly Probe[];
  readonly ladder: Ladder;
  readonly points: readonly KeyPoint[];
  readonly minutes: number;
  /** Share in the verdict relative to the others; 1 unless `reason` says why not. */
  readonly weight: number;
  readonly reason: string | null;
}

/** A place in a kit that only people can fill: the bank has no question for this work. */
export interface Slot {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly competency: string;
  readonly minutes: number;
}

export interface Kit {
  readonly id: string;
  readonly jobId: string;
  /** Counts the published versions of a job from 1; a draft carries the number it will get. */
  readonly version: number;
  readonly status: "draft" | "published";
  readonly language: string;
  readonly minutes: Length;
  /** Probes that may be asked in the whole interview. */
  readonly probeBudget: number;
  readonly questions: readonly Question[];
  readonly slots: readonly Slot[];
  /** Who drafted it: `rules`, or `provider/model`; people who edited it are in the audit. */
  readonly draftedBy: string;
}

/** Answers to these kinds never count in a verdict. */
export const uncounted: ReadonlySet<QuestionKind> = new Set<QuestionKind>(["warm-up", "closing"]);
