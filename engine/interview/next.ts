/** What is asked next. Everybody is asked the same questions in the same order; only prepared probes differ. */
import { uncounted } from "../hiring/kit.ts";
import type { PlannedQuestion } from "./events.ts";
import type { InterviewState, Turn } from "./state.ts";

export const probesAQuestion = 2;

/** The turn that waits for an answer. */
export const openTurn = (state: InterviewState): Turn | undefined =>
  state.turns.at(-1)?.given === null ? state.turns.at(-1) : undefined;

/** The question that was asked last. */
export const lastQuestion = (state: InterviewState): PlannedQuestion | undefined =>
  state.plan.find(({ id }) => id === state.turns.at(-1)?.question);

/** The next planned question, or undefined after the last one. */
export function nextPlanned(state: InterviewState): PlannedQuestion | undefined {
  const place = state.plan.findIndex(({ id }) => id === state.turns.at(-1)?.question);
  return state.plan[place + 1];
}

/** Ids of the probes that may still be asked about the last question; none after a declined answer, or where nothing counts. */
export function probesLeft(state: InterviewState): readonly string[] {
  const question = lastQuestion(state);
  if (!question || uncounted.has(question.kind) || state.turns.at(-1)?.given !== "answered") return [];
  const used = state.turns.filter((turn) => turn.probe !== null);
  const here = used.filter((turn) => turn.question === question.id).map((turn) => turn.probe);
  if (here.length >= probesAQuestion || used.length >= state.probeBudget) return [];
  return question.probes.filter((id) => !here.includes(id));
}
