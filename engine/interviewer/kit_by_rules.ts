import type { Kit, Question, QuestionKind } from "../hiring/kit.ts";
import { trackOf } from "./bank.ts";
import { fitMinutes } from "./fit_minutes.ts";
import { aboutTheWork, kindOrder, probeBudgetFor } from "./kit_plan.ts";
import { slotsFor } from "./kit_slots.ts";
import { type Candidate, candidatesFor, type KitWish } from "./kit_wish.ts";
import { pickQuestions } from "./pick_questions.ts";

/** What is drafted of a kit; the rest is known already. */
export type KitDraft = Pick<Kit, "questions" | "slots" | "probeBudget">;

/**
 * A kit of the bank's questions. For work that the bank does not know the people questions are drafted, and slots
 * for the questions about the work, which a person has to write: never something that only fills the minutes.
 */
export const kitByRules = (wish: KitWish): KitDraft => kitAround([], wish);

/** The same with questions that were written for this job: they come before the bank's. */
export function kitAround(written: readonly Question[], wish: KitWish): KitDraft {
  const candidates = [...written.map((question, i) => ({ question, score: 100 - i })), ...candidatesFor(wish)];
  const known = trackOf(wish.track) !== undefined;
  const { questions, missing } = pickQuestions(candidates, wish.minutes, known ? servedBy : servedByPeople);
  const slots = slotsFor(missing, wish);
  const more = calledFor(candidates, questions).slice(0, missing.length - slots.length);
  const time = wish.minutes - slots.reduce((sum, slot) => sum + slot.minutes, 0);
  return {
    questions: inOrder(fitMinutes([...questions, ...more], time)),
    slots,
    probeBudget: probeBudgetFor(wish.minutes),
  };
}

/** What a kind is replaced by when the bank has no more of it. */
const servedBy = (kind: QuestionKind): readonly QuestionKind[] => [kind, ...instead[kind] ?? []];
const instead: Readonly<Partial<Record<QuestionKind, readonly QuestionKind[]>>> = {
  coding: ["situational", "technical"],
  technical: ["situational"],
  project: ["situational", "behavioural"],
  behavioural: ["situational"],
};

/** Work that the bank does not know: a question about it is left to people, but for what needs no trade. */
const servedByPeople = (kind: QuestionKind): readonly QuestionKind[] =>
  kind === "coding" ? ["coding", "situational"] : aboutTheWork.has(kind) ? [kind] : servedBy(kind);

export const inOrder = (questions: readonly Question[]): readonly Question[] =>
  kindOrder.flatMap((kind) => questions.filter((question) => question.kind === kind));

/** People skills that the job names as must-haves and that nothing asks about yet. */
function calledFor(candidates: readonly Candidate[], questions: readonly Question[]): readonly Question[] {
  const asked = new Set(questions.map(({ skill }) => skill));
  return candidates.filter(({ score, question }) => score > 1 && !asked.has(question.skill))
    .map(({ question }) => question);
}
