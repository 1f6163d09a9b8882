/** What judging speaks about. Pure types: who judges stands elsewhere. */
import type { KeyPoint, Question } from "../hiring/kit.ts";

export const criteria = ["correctness", "depth", "clarity", "relevance"] as const;
export type Criterion = (typeof criteria)[number];

export type Grade = "met" | "partly" | "missed";

/** A key point as one rater saw it. `quote` stands word for word in the answer, or is null. */
export interface PointGrade {
  readonly pointId: string;
  readonly grade: Grade;
  readonly quote: string | null;
}

export type Agreement = "yes" | "partly" | "no";

/** Answers to the fixed statements of `statements.ts`, by their id. */
export interface Statement {
  readonly id: string;
  readonly criterion: "clarity" | "relevance";
  readonly text: string;
}
export interface StatementGrade {
  readonly statementId: string;
  readonly agreement: Agreement;
}

/** What a rater says of one answer; marks are computed from it, never said. */
export interface Reading {
  readonly points: readonly PointGrade[];
  readonly statements: readonly StatementGrade[];
  /** Text in the answer that speaks to the judge instead of the question; flagged, never obeyed. */
  readonly flags: readonly string[];
}

/** 0 to 5, or null where a criterion has nothing to be judged by. */
export type Marks = Readonly<Record<Criterion, number | null>>;

/** What was given to one question, its probes' answers joined. */
export type Given =
  | { readonly how: "answered"; readonly words: string }
  | { readonly how: "declined" }
  | { readonly how: "unheard" };

/** One judged question of one interview by one rater. */
export interface Judged {
  readonly question: Pick<Question, "id" | "kind" | "weight" | "points">;
  readonly how: Given["how"];
  readonly marks: Marks;
}

export type Band = "Strong" | "Medium" | "Weak" | "Reject";

/** Computed, see `verdict.ts`. `band` is null where a person is needed, and `because` says why. */
export interface Verdict {
  /** 0 to 100, or null while nothing is judged. */
  readonly overall: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly band: Band | null;
  readonly because: string | null;
  /** Share of the weight that was judged, 0 to 1. */
  readonly judged: number;
  /** The formula in words, with this interview's figures. */
  readonly formula: string;
}

export type { KeyPoint };
