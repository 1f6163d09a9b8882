import type { Evidence } from "./evidence.ts";

/**
 * How evidence becomes a score: seven weights and a constant of a logistic regression, and the border of "met".
 * Fitted by `tests/tasks/fit_rules.ts` on the training files of two sets of school answers marked by people
 * (SciEntsBank and Beetle of SemEval-2013 Task 7, 8,910 answers); the border of "met" is where macro-F1 of both is best
 * there. Nothing was fitted on the files that `deno task eval` measures, nor on the question bank.
 */
export const weights: Readonly<Record<keyof Evidence | "wordings" | "constant", number>> = {
  said: 1.50,
  letters: 0.76,
  together: 0.96,
  contrary: -1.87,
  focused: 2.03,
  demands: -0.36,
  /** Of the logarithm of how many wordings were tried: with more of them one fits by chance more often. */
  wordings: -0.81,
  constant: -1.08,
};

/** "Partly" was set on the bank: from there on one point in thirty is found in the answer to another question. */
export const borders = { met: 0.42, partly: 0.33 } as const;

/** 0 to 1: how surely the evidence states the point, when `wordings` wordings of it were tried. */
export function scoreOf(evidence: Evidence, wordings: number): number {
  return 1 / (1 + Math.exp(-logit(evidence, wordings)));
}

function logit(evidence: Evidence, wordings: number): number {
  return weights.constant + weights.wordings * Math.log(wordings) + weights.said * evidence.said +
    weights.letters * evidence.letters + weights.together * evidence.together +
    weights.contrary * evidence.contrary + weights.focused * evidence.focused + weights.demands * evidence.demands;
}
