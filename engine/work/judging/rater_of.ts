import type { Scored } from "../../ports/store/judging.ts";
import type { AnsweredQuestion } from "./answers_of.ts";

/** A model's scorecard counts once it is whole: marks of two raters are never mixed in one verdict. */
export function raterOf(answers: readonly AnsweredQuestion[], scores: readonly Scored[]): "rules" | "model" {
  const answered = answers.filter(({ given }) => given.how === "answered");
  const whole = answered.every(({ question }) => scoreBy("model", question.id, scores));
  return whole && answered.length > 0 ? "model" : "rules";
}

export const scoreBy = (rater: string, questionId: string, scores: readonly Scored[]): Scored | undefined =>
  scores.findLast((score) => score.rater === rater && score.questionId === questionId);
