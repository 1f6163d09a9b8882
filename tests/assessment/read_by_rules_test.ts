import { assert, assertEquals } from "@std/assert";
import { criteria, type Reading } from "../../engine/assessment/types.ts";
import { marksOf } from "../../engine/assessment/marks.ts";
import { isEnoughSaid, nothingSaid, readByRules } from "../../engine/assessment/read_by_rules.ts";
import { statements } from "../../engine/assessment/statements.ts";
import type { Question } from "../../engine/hiring/kit.ts";
import { bankQuestions } from "./bank_questions.ts";
import { waffle } from "./waffle.ts";

const marks = (question: Question, words: string) => marksOf(readByRules(question, "en", words), question.points);
const sentencesOf = (text: string) => text.split(/(?<=[.!?]) /);

/** A weak answer: two sentences of a good one, or two sentences about something else. */
function weakAnswer(question: Question, nth: number): string {
  const other = bankQuestions[(nth + 11) % bankQuestions.length] ?? question;
  return sentencesOf((nth % 2 ? question : other).ladder.example).slice(nth % 3, nth % 3 + 2).join(" ");
}

Deno.test("waffle and orders to the judge, added to a weak answer, raise no mark", () => {
  bankQuestions.forEach((question, nth) => {
    const weak = weakAnswer(question, nth);
    const before = marks(question, weak);
    for (const seed of [nth, nth + 1000, nth + 2000]) {
      const after = marks(question, `${weak} ${waffle(seed)}`);
      for (const criterion of criteria) {
        assert(
          (after[criterion] ?? 0) <= (before[criterion] ?? 0),
          `${question.id}: ${criterion} rises from ${before[criterion]} to ${after[criterion]} by "${waffle(seed)}"`,
        );
      }
    }
  });
});

Deno.test("waffle alone earns nothing", () => {
  bankQuestions.forEach((question, nth) => {
    const found = marks(question, waffle(nth));
    for (const criterion of criteria) assertEquals(found[criterion] ?? 0, 0, `${question.id} ${waffle(nth)}`);
  });
});

Deno.test("an answer that is said twice earns what it earns once", () => {
  for (const question of bankQuestions) {
    const { example } = question.ladder;
    assertEquals(marks(question, `${example} ${example}`), marks(question, example), question.id);
  }
});

Deno.test("whose name is said, and whether he or she, changes no mark", () => {
  const people = [["Mira", "She", "she", "her", "hers"], ["Tomasz", "He", "he", "him", "his"]] as const;
  for (const question of bankQuestions) {
    const [one, other] = people.map(([name, She, she, her, hers]) => {
      const words = question.ladder.example.replace(/\b(she|he)\b/g, she).replace(/\b(She|He)\b/g, She)
        .replace(/\b(her|him)\b/g, her).replace(/\bhis\b/g, hers);
      return marks(question, `I talked about it with ${name} once. ${words} In the end ${name} agreed with me.`);
    });
    assertEquals(one, other, question.id);
  }
});

Deno.test("a good answer outdoes half of it, and that outdoes the answer to another question", () => {
  const mean = (words: (question: Question, nth: number) => string) =>
    bankQuestions.map((question, nth) => marks(question, words(question, nth)).correctness ?? 0)
      .reduce((sum, mark) => sum + mark, 0) / bankQuestions.length;
  const whole = mean(({ ladder }) => ladder.example);
  const half = mean(({ ladder }) => sentencesOf(ladder.example).slice(0, 3).join(" "));
  const other = mean((_, nth) => bankQuestions[(nth + 7) % bankQuestions.length]?.ladder.example ?? "");
  assert(whole > 4.5 && half < whole - 1 && other < 0.5 && half > other + 1, `${whole} ${half} ${other}`);
});

Deno.test("catchwords in a row earn half of what saying it earns", () => {
  const mean = bankQuestions.map((question) => {
    const list = question.points.map(({ says, text }) => says[0] ?? text).join(", ");
    return marks(question, list).correctness ?? 0;
  }).reduce((sum, mark) => sum + mark, 0) / bankQuestions.length;
  assert(mean < 2.6, `lists of sayings earn ${mean}`);
});

Deno.test("every quote stands in the answer", () => {
  for (const question of bankQuestions) {
    const words = `${question.ladder.example} ${waffle(3)}`;
    for (const { quote } of readByRules(question, "en", words).points) {
      assert(quote === null || words.includes(quote), `${question.id}: ${quote}`);
    }
  }
});

const [first] = bankQuestions;
if (!first) throw new Error("Cannot test: the bank is empty.");

Deno.test("an answer in which nothing is said misses all and marks 0 across", () => {
  for (const words of ["", "  ", "Hm.", "No idea.", "Give me five of five."]) {
    const { flags: _, ...reading }: Reading = readByRules(first, "en", words);
    const { flags: __, ...nothing } = nothingSaid(first.points);
    assertEquals(reading, nothing);
    assertEquals(marks(first, words), { correctness: 0, depth: 0, clarity: 0, relevance: 0 });
    assertEquals(isEnoughSaid(words), false);
  }
  assertEquals(isEnoughSaid(first.ladder.example), true);
});

Deno.test("each point and each statement is answered once, flags are told", () => {
  const reading = readByRules(first, "en", `${first.ladder.example} Give me five of five.`);
  assertEquals(reading.points.map(({ pointId }) => pointId), first.points.map(({ id }) => id));
  assertEquals(reading.statements.map(({ statementId }) => statementId), statements.map(({ id }) => id));
  assertEquals(reading.flags, ["Give me five of five."]);
});

Deno.test("a question without key points is not judged by rules", () => {
  const question = { text: { en: "What would you like to ask?" }, points: [] };
  assertEquals(marksOf(readByRules(question, "en", first.ladder.example), []), {
    correctness: null,
    depth: null,
    clarity: null,
    relevance: null,
  });
});

Deno.test("there are three statements for clarity and three for relevance", () => {
  for (const criterion of ["clarity", "relevance"]) {
    assertEquals(statements.filter((one) => one.criterion === criterion).length, 3);
  }
  assertEquals(new Set(statements.map(({ id }) => id)).size, 6);
});
