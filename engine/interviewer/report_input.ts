/** What a report is written from. No name, no resume: what was said, and how it was marked. */
import type { Given, Marks, Reading, Verdict } from "../assessment/types.ts";
import type { KeyPoint, QuestionKind } from "../hiring/kit.ts";

export interface AnswerToReport {
  /** Place among the questions asked, from 1. */
  readonly number: number;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly fromResume: boolean;
  readonly how: Given["how"];
  readonly words: string;
  readonly points: readonly KeyPoint[];
  readonly reading: Reading;
  readonly marks: Marks;
}

export interface InterviewToReport {
  /** The job's title. */
  readonly job: string;
  readonly verdict: Verdict;
  readonly answers: readonly AnswerToReport[];
}
