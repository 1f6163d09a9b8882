import type { Length, QuestionKind } from "../hiring/kit.ts";

/** How many questions of each kind an interview has: at least, and at most when minutes are left. */
export interface KindPlan {
  readonly kind: QuestionKind;
  readonly least: number;
  readonly most: number;
}

const plan = (counts: readonly (readonly [QuestionKind, number, number])[]): readonly KindPlan[] =>
  counts.map(([kind, least, most]) => ({ kind, least, most }));

/** 6 questions in 15 minutes, 9 in 30, 12 to 15 in 60; in the order in which they are asked. */
export const kitPlan: Readonly<Record<Length, readonly KindPlan[]>> = {
  15: plan([["warm-up", 1, 1], ["technical", 2, 2], ["project", 1, 1], ["behavioural", 1, 1], ["closing", 1, 1]]),
  30: plan([
    ["warm-up", 1, 1],
    ["technical", 3, 3],
    ["coding", 1, 1],
    ["project", 2, 2],
    ["behavioural", 1, 1],
    ["closing", 1, 1],
  ]),
  60: plan([
    ["warm-up", 1, 2],
    ["technical", 4, 5],
    ["coding", 1, 2],
    ["project", 3, 4],
    ["behavioural", 2, 3],
    ["closing", 1, 1],
  ]),
};

export const longest = 15;

/** The order in which questions of different kinds are asked. */
export const kindOrder: readonly QuestionKind[] = [
  "warm-up",
  "technical",
  "coding",
  "situational",
  "project",
  "behavioural",
  "closing",
];

/** Kinds that the work itself decides; the others are asked whatever the work is. */
export const aboutTheWork: ReadonlySet<QuestionKind> = new Set<QuestionKind>(["technical", "coding", "project"]);

/** Probes in the whole interview: about one for every second counted question. */
export const probeBudgetFor = (minutes: Length): number => ({ 15: 2, 30: 4, 60: 8 })[minutes];
