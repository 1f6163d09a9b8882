import { declaredErrors } from "./interval.ts";
import type { Part, VerdictOptions } from "./verdict_parts.ts";

/** The formula with one interview's figures. */
export interface Sum extends VerdictOptions {
  readonly parts: readonly Part[];
  readonly overall: number | null;
  /** Half of the interval, 0 to 100. */
  readonly half: number;
}

/** The formula in words and figures, as a recruiter can check it on paper. */
export function formulaInWords(sum: Sum): string {
  const counted = sum.parts.filter(({ marks }) => marks.length > 0);
  const left = sum.parts.length - counted.length;
  const declined = sum.parts.filter(({ how }) => how === "declined").length;
  return [
    sum.overall === null ? "No answer could be judged, so there is no overall." : overallOf(counted, sum.overall),
    declined === 0
      ? ""
      : declined === 1
      ? "1 answer was declined and counts 0."
      : `${declined} answers were declined and count 0.`,
    left === 0
      ? ""
      : left === 1
      ? "1 answer could not be judged and is left out."
      : `${left} answers could not be judged and are left out.`,
    "Warm-up, closing and resume questions never count.",
    sum.overall === null ? "" : intervalOf(sum, counted),
  ].filter(Boolean).join(" ");
}

function overallOf(counted: readonly Part[], overall: number): string {
  const equal = counted.every(({ question }) => question.weight === 1);
  const mean = ({ marks }: Part) => (marks.reduce((a, b) => a + b, 0) / marks.length).toFixed(2);
  const terms = counted.map((part) => equal ? mean(part) : `${part.question.weight} x ${mean(part)}`).join(" + ");
  const weight = equal ? counted.length : `(${counted.map(({ question }) => question.weight).join(" + ")})`;
  return `An answer's mark is the mean of its criteria, 0 to 5, all equal. Overall: 20 x (${terms}) / ${weight} = ${
    overall.toFixed(1)
  }.`;
}

function intervalOf(
  { half, raters = {}, by, declaredError = declaredErrors[by] }: Sum,
  counted: readonly Part[],
): string {
  const answered = counted.filter(({ how }) => how === "answered");
  const several = answered.filter(({ question }) => (raters[question.id] ?? []).length >= 2).length;
  const spread = "how far several raters are apart";
  const declared = `a declared error of ${declaredError} for each mark`;
  const source = several === 0
    ? declared
    : several === answered.length
    ? spread
    : `${spread}, and elsewhere from ${declared}`;
  return `The interval is 1.96 standard errors, ${half.toFixed(1)}, each way, from ${source}.`;
}
