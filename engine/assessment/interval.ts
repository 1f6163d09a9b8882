import type { Part, RaterKind } from "./verdict_parts.ts";

/**
 * Standard error of one mark (0 to 5, one criterion of one answer) by one rater, where no second rater shows it.
 *
 * - rules: on the unseen answers of `deno task eval` 22 % of the key points are told wrongly. A mark is 5 x the mean of
 *   about three and a half points, so its error is 5 x sqrt(0.22 / 3.5) = 1.25.
 * - model: language models told 19 to 23 % of analytic points wrongly, tried once (German school answers scored by
 *   GPT-4.1 to 5.4, logs of ZhexiongLiu/Short-Answer-Scoring): 5 x sqrt(0.19 / 3.5) = 1.2 at best, and their quotes are
 *   checked here, which leaves out what was never said: 1.1.
 * - people: interviewers who mark apart agree at .44 (Huffcutt et al. 2013); marks that spread by 1.3 then err by
 *   1.3 x sqrt(1 - 0.44) = 1.0.
 */
export const declaredErrors: Readonly<Record<RaterKind, number>> = { rules: 1.25, model: 1.1, people: 1 };

/**
 * Standard error of the overall, 0 to 100. A question with two raters or more brings the error of their mean, any other
 * the declared error of its marks; errors are taken as independent. A declined answer is no judgement and brings none.
 */
export function standardError(
  parts: readonly Part[],
  raters: Readonly<Record<string, readonly number[]>>,
  declaredError: number,
): number {
  const weight = parts.reduce((sum, { question }) => sum + question.weight, 0);
  const variance = parts.filter(({ how }) => how === "answered").reduce((sum, { question, marks }) => {
    const several = raters[question.id] ?? [];
    const one = several.length >= 2 ? varianceOfMean(several) : declaredError ** 2 / marks.length;
    return sum + question.weight ** 2 * one;
  }, 0);
  return 20 * Math.sqrt(variance) / weight;
}

function varianceOfMean(marks: readonly number[]): number {
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  return marks.reduce((sum, mark) => sum + (mark - mean) ** 2, 0) / (marks.length - 1) / marks.length;
}
