/** What a verdict is made of. */
import type { Judged } from "./types.ts";

/** Who a scorecard is by. */
export type RaterKind = "rules" | "model" | "people";

export interface VerdictOptions {
  readonly by: RaterKind;
  /** Question id to several raters' (or samples') overall marks of that answer, 0 to 5 each. */
  readonly raters?: Readonly<Record<string, readonly number[]>>;
  /** Standard error of one mark (one criterion of one answer), 0 to 5, where fewer than two raters judged. */
  readonly declaredError?: number;
}

/** One counted question. */
export interface Part {
  readonly question: Judged["question"];
  readonly how: Judged["how"];
  /** The marks that are there: a declined answer's are four times 0; none where nothing was judged. */
  readonly marks: readonly number[];
}
