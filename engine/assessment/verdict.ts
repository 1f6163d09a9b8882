/** The verdict: a declared formula over the marks of one rater, with its interval. No feeling enters. */
import { uncounted } from "../hiring/kit.ts";
import type { Band, Criterion, Judged, Verdict } from "./types.ts";
import { criteria } from "./types.ts";
import { formulaInWords } from "./verdict_words.ts";

export type RaterKind = "rules" | "model" | "people";

export interface VerdictOptions {
  readonly by: RaterKind;
  /** Standard error of one question's mean mark, 0 to 5, where only one rater judged. */
  readonly declaredError?: number;
  /** Two or more raters' verdicts, 0 to 100: the interval then comes from how far they are apart. */
  readonly raters?: readonly number[];
}

/**
 * Standard error of one answer's mean mark by one rater, on 0 to 5. Rules: each key point is judged wrongly in about 24 % of
 * cases (`deno task eval`), so with three core and two depth points the errors are 1.4 and 1.7; with 1.0 each for clarity
 * and relevance their mean has 0.65. A model: quadratic weighted kappa near .7 and marks that spread by 1.2 leave 0.66 for a
 * criterion, 0.55 for their mean. People: raters who mark apart agree at .44, which leaves 0.7 in the same way.
 */
const declaredErrors: Readonly<Record<RaterKind, number>> = { rules: 0.7, model: 0.55, people: 0.7 };

/** Share of the weight that has to be judged before there is a band. */
const enough = 0.7;

export interface Sum {
  readonly question: Judged["question"];
  readonly how: Judged["how"];
  /** Mean of the criteria that have a mark, 0 to 5; 0 for a declined answer; null where nothing was judged. */
  readonly mean: number | null;
}

export function verdictOf(judged: readonly Judged[], options: VerdictOptions): Verdict {
  const sums = judged.filter(({ question }) => !uncounted.has(question.kind)).map(sumOf);
  const counted = sums.filter(({ mean }) => mean !== null);
  const share = weightOf(counted) / (weightOf(sums) || 1);
  if (counted.length === 0) return nothing(formulaInWords(sums, null));
  const overall = 20 * counted.reduce((all, { mean, question }) => all + mean! * question.weight, 0) /
    weightOf(counted);
  const half = 1.96 * standardError(counted, options);
  const low = Math.max(0, overall - half), high = Math.min(100, overall + half);
  const because = needsPerson(overall, low, high, share, options.by);
  return {
    ...{ overall, low, high, because, judged: share },
    band: because === null ? bandOf(overall) : null,
    formula: formulaInWords(sums, overall),
  };
}

export const bandOf = (overall: number): Band =>
  overall >= 80 ? "Strong" : overall >= 60 ? "Medium" : overall >= 40 ? "Weak" : "Reject";

function sumOf({ question, how, marks }: Judged): Sum {
  if (how === "declined") return { question, how, mean: 0 };
  const given = criteria.map((criterion: Criterion) => marks[criterion]).filter((mark) => mark !== null);
  const mean = how === "unheard" || given.length === 0
    ? null
    : given.reduce((sum, mark) => sum + mark, 0) / given.length;
  return { question, how, mean };
}

const weightOf = (sums: readonly Sum[]): number => sums.reduce((sum, { question }) => sum + question.weight, 0);

/** Of the overall, 0 to 100. Several raters: from their spread. One: the declared error of a mark, shrunk by the number of answers. */
function standardError(
  counted: readonly Sum[],
  { by, raters = [], declaredError = declaredErrors[by] }: VerdictOptions,
): number {
  if (raters.length >= 2) {
    const mean = raters.reduce((sum, one) => sum + one, 0) / raters.length;
    const variance = raters.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (raters.length - 1);
    return Math.sqrt(variance / raters.length);
  }
  const answered = counted.filter(({ how }) => how === "answered");
  const squares = answered.reduce((sum, { question }) => sum + question.weight ** 2, 0);
  return 20 * declaredError * Math.sqrt(squares) / weightOf(counted);
}

function needsPerson(overall: number, low: number, high: number, share: number, by: RaterKind): string | null {
  if (share < enough) return `Needs a person: only ${Math.round(100 * share)} % of the interview could be judged.`;
  if (bandOf(low) !== bandOf(high)) {
    return `Needs a person: ${Math.round(low)} to ${Math.round(high)} reaches from ${bandOf(low)} to ${bandOf(high)}.`;
  }
  if (by === "rules" && bandOf(overall) === "Reject") return "Judged by rules, not by a model. Read it yourself.";
  return null;
}

const nothing = (formula: string): Verdict => ({
  ...{ overall: null, low: null, high: null, band: null, judged: 0, formula },
  because: "Needs a person: nothing could be judged.",
});
