/** Changes to a draft kit. Each gives a new kit; a published one is never handed in. */
import type { Kit, Question } from "./kit.ts";

/** Puts a question in the place of the one with its id, or of the slot with its id, or before the closing one. */
export function putQuestion(kit: Kit, question: Question): Kit {
  if (kit.questions.some(({ id }) => id === question.id)) {
    return { ...kit, questions: kit.questions.map((old) => old.id === question.id ? question : old) };
  }
  const slots = kit.slots.filter(({ id }) => id !== question.id);
  return { ...kit, slots, questions: insertByKind(kit.questions, question) };
}

/** Moves a question one place up (-1) or down (1). Nothing comes after the closing question. */
export function moveQuestion(kit: Kit, id: string, by: -1 | 1): Kit {
  const from = kit.questions.findIndex((question) => question.id === id);
  const moved = kit.questions[from], other = kit.questions[from + by];
  if (!moved || !other || moved.kind === "closing" || other.kind === "closing") return kit;
  const questions = kit.questions.with(from, other).with(from + by, moved);
  return { ...kit, questions };
}

export function removeQuestion(kit: Kit, id: string): Kit {
  const questions = kit.questions.filter((question) => question.id !== id);
  return { ...kit, questions, slots: kit.slots.filter((slot) => slot.id !== id) };
}

/** The same kit as a new draft, to be changed while the published one goes on. */
export const nextDraft = (published: Kit, id: string): Kit => ({
  ...published,
  id,
  version: published.version + 1,
  status: "draft",
});

function insertByKind(questions: readonly Question[], question: Question): readonly Question[] {
  const order = ["warm-up", "technical", "coding", "situational", "project", "behavioural", "closing"];
  const rank = order.indexOf(question.kind);
  const place = questions.findIndex(({ kind }) => order.indexOf(kind) > rank);
  return place < 0 ? [...questions, question] : questions.toSpliced(place, 0, question);
}
