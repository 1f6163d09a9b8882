import type { Question } from "../hiring/kit.ts";
import { answerOf } from "./cover/answer.ts";
import { givenBy } from "./cover/given.ts";
import { coverOf } from "./cover.ts";
import { flagsIn, withoutFlagged } from "./flags.ts";
import { statements } from "./statements.ts";
import { agreementsByRules, type Stated } from "./statements_by_rules.ts";
import type { Grade, Reading } from "./types.ts";
import { type Word, wordsOf } from "./words.ts";

/**
 * What the rules see in an answer: the same every time, needing nobody. Flagged text is taken out before anything is
 * compared. `language` is the interview's, e.g. `en`: the words of the question as it was asked prove little. Without key
 * points the rules have nothing to hold on to, and judge nothing.
 */
export function readByRules(question: Pick<Question, "text" | "points">, language: string, words: string): Reading {
  const flagged = flagsIn(words);
  const flags = flagged.map(({ phrase }) => phrase);
  const answer = answerOf(withoutFlagged(words, flagged));
  if (!isEnough(answer.words)) return { ...nothingSaid(question.points), flags };
  if (question.points.length === 0) return { points: [], statements: [], flags };
  const given = givenBy(wordsOf([question.text[language], question.text.en].join("\n")));
  const covers = question.points.map((point) => ({ pointId: point.id, ...coverOf(point, answer, given) }));
  const stated = covers.flatMap(({ sentence, grade }) => sentence ? [{ sentence, grade }] : []);
  const most = isCrowded(stated) ? "partly" : "met";
  const held = (grade: Grade): Grade => grade === "met" ? most : grade;
  return {
    points: covers.map(({ pointId, grade, quote }) => ({ pointId, grade: held(grade), quote })),
    statements: agreementsByRules(answer, stated.map((one) => ({ ...one, grade: held(one.grade) }))),
    flags,
  };
}

/** Whether there is anything to judge, flagged text aside: fewer than three words that carry meaning state no point. */
export function isEnoughSaid(words: string): boolean {
  return isEnough(wordsOf(withoutFlagged(words)));
}

function isEnough(words: readonly Word[]): boolean {
  return words.filter(({ rarity }) => rarity > 0).length >= 3;
}

/** The reading of an answer in which nothing was said: every point missed, every statement denied. */
export function nothingSaid(points: Question["points"]): Reading {
  return {
    points: points.map(({ id }) => ({ pointId: id, grade: "missed", quote: null })),
    statements: statements.map(({ id }) => ({ statementId: id, agreement: "no" })),
    flags: [],
  };
}

/** Four points or more in fewer than five words each are catchwords: named, so partly met, but not said. */
function isCrowded(stated: readonly Stated[]): boolean {
  const sentences = [...new Set(stated.map(({ sentence }) => sentence))];
  const words = sentences.reduce((sum, { first, after }) => sum + after - first, 0);
  return stated.length >= 4 && words / stated.length < 5;
}
