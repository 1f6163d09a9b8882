/** Nobody is rejected, or moved on, without a named person who has opened the evidence. */
import type { Outcome } from "./job.ts";

export interface Evidence {
  /** The interview is over, whatever way it ended. */
  readonly over: boolean;
  /** User ids of those who opened it. */
  readonly openedBy: readonly string[];
  readonly outcome: Outcome | null;
}

export interface Wish {
  readonly person: string;
  readonly outcome: Outcome;
  readonly reason: string;
}

export const decisionRefusals = {
  "not opened": "Open this candidate's answers first; then you can decide.",
  "not over": "This interview is still going on. Decide when it is over.",
  "no reason": "Say why, in a sentence: the decision is kept with its reason.",
  "same": "This is decided already, in the same way.",
} as const;
export type DecisionRefusal = keyof typeof decisionRefusals;

/** Shortest reason that can say anything, in characters. */
export const shortestReason = 10;

/** Why this wish cannot become a decision, or undefined when it can. */
export function decisionRefused(evidence: Evidence, wish: Wish): DecisionRefusal | undefined {
  if (!evidence.openedBy.includes(wish.person)) return "not opened";
  if (!evidence.over) return "not over";
  if (wish.reason.trim().length < shortestReason) return "no reason";
  if (evidence.outcome === wish.outcome) return "same";
}
