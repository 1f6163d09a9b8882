import { uncounted } from "../hiring/kit.ts";
import { declaredErrors, standardError } from "./interval.ts";
import type { Part, RaterKind, VerdictOptions } from "./verdict_parts.ts";
import { type Band, criteria, type Judged, type Verdict } from "./types.ts";
import { formulaInWords } from "./verdict_words.ts";

/** Share of the weight that has to be judged before there is a band. */
const enough = 0.7;

/**
 * The overall by the declared formula, 20 x the weighted mean of the answers' marks, with its interval and band. What
 * the resume questions brought is not to be handed in; warm-up and closing are left out here.
 */
export function verdictOf(judged: readonly Judged[], options: VerdictOptions): Verdict {
  const { by, raters = {}, declaredError = declaredErrors[by] } = options;
  const parts = judged.filter(({ question }) => !uncounted.has(question.kind)).map(partOf);
  const counted = parts.filter(({ marks }) => marks.length > 0);
  const share = weightOf(parts) === 0 ? 0 : weightOf(counted) / weightOf(parts);
  if (weightOf(counted) === 0) return nothingJudged(formulaInWords({ parts, overall: null, half: 0, ...options }));
  const overall = 20 * counted.reduce((sum, part) => sum + part.question.weight * meanOf(part.marks), 0) /
    weightOf(counted);
  const half = 1.96 * standardError(counted, raters, declaredError);
  const range = { overall, low: Math.max(0, overall - half), high: Math.min(100, overall + half) };
  const because = whyAPerson(range, share, by);
  const band = because === null ? bandOf(overall) : null;
  return { ...range, band, because, judged: share, formula: formulaInWords({ parts, overall, half, ...options }) };
}

/** Strong from 80, Medium from 60, Weak from 40, else Reject; `overall` is 0 to 100. */
export function bandOf(overall: number): Band {
  return overall >= 80 ? "Strong" : overall >= 60 ? "Medium" : overall >= 40 ? "Weak" : "Reject";
}

function partOf({ question, how, marks }: Judged): Part {
  const given = criteria.map((criterion) => marks[criterion]).filter((mark) => mark !== null);
  return { question, how, marks: how === "declined" ? criteria.map(() => 0) : how === "unheard" ? [] : given };
}

function meanOf(marks: readonly number[]): number {
  return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
}

function weightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { question }) => sum + question.weight, 0);
}

function whyAPerson(
  { overall, low, high }: { overall: number; low: number; high: number },
  share: number,
  by: RaterKind,
): string | null {
  if (share < enough) return `needs a person: only ${Math.floor(100 * share)} % of the weight could be judged`;
  if (bandOf(low) !== bandOf(high)) {
    return `needs a person: the interval reaches from ${bandOf(low)} (${low.toFixed(1)}) to ${bandOf(high)} (${
      high.toFixed(1)
    })`;
  }
  return by === "rules" && bandOf(overall) === "Reject" ? "judged by rules, read it yourself" : null;
}

function nothingJudged(formula: string): Verdict {
  const because = "needs a person: no answer could be judged";
  return { overall: null, low: null, high: null, band: null, because, judged: 0, formula };
}
