import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { marksOf } from "../../engine/assessment/marks.ts";
import { readByRules } from "../../engine/assessment/read_by_rules.ts";
import { noteByRules, reportByRules, type Reported } from "../../engine/assessment/report_by_rules.ts";
import type { Given } from "../../engine/assessment/types.ts";
import { verdictOf } from "../../engine/assessment/verdict.ts";
import { bankQuestions } from "./bank_questions.ts";

interface Answered extends Reported {
  readonly words: string;
}

/** Answers to the first questions of the bank: whole ones, halves, and some to other questions. */
function answers(count: number, how: (nth: number) => Given["how"] = () => "answered"): Answered[] {
  return bankQuestions.slice(0, count).map((question, nth) => {
    const { example } = bankQuestions[nth % 3 === 2 ? nth + 20 : nth]?.ladder ?? question.ladder;
    const words = how(nth) !== "answered" ? "" : nth % 3 === 1 ? example.split(". ").slice(0, 2).join(". ") : example;
    const reading = readByRules(question, "en", words);
    return {
      number: nth + 1,
      how: how(nth),
      words,
      reading,
      marks: marksOf(reading, question.points),
      points: question.points,
    };
  });
}

function reportOf(given: readonly Answered[]): string {
  const judged = given.map((answer, nth) => ({ ...answer, question: bankQuestions[nth]! }));
  return reportByRules({
    candidate: "Mira Okafor",
    job: "Backend developer",
    verdict: verdictOf(judged, { by: "rules" }),
    answers: given,
  });
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
const mixed = (nth: number): Given["how"] => nth % 5 === 3 ? "declined" : nth % 5 === 4 ? "unheard" : "answered";

Deno.test("a report has 150 to 200 words for 1, 6 and 15 answers, whatever became of them", () => {
  for (const count of [1, 2, 3, 6, 10, 15]) {
    for (const kind of ["answered", "mixed", "declined", "unheard"] as const) {
      const report = reportOf(answers(count, kind === "mixed" ? mixed : () => kind));
      assert(wordsIn(report) >= 150 && wordsIn(report) <= 200, `${count} answers: ${wordsIn(report)} words\n${report}`);
    }
  }
});

Deno.test("a report quotes the candidate word for word", () => {
  for (const count of [1, 6, 15]) {
    const given = answers(count, mixed);
    const quotes = [...reportOf(given).matchAll(/“([^”]*)”/g)].map(([, quote]) => quote ?? "");
    assert(quotes.length > 0);
    for (const quote of quotes) assert(given.some(({ words }) => quote !== "" && words.includes(quote)), quote);
  }
});

Deno.test("a report says the verdict, strengths, gaps and what is missing", () => {
  const report = reportOf(answers(6, (nth) => nth === 3 ? "declined" : nth === 4 ? "unheard" : "answered"));
  assertStringIncludes(report, "Mira Okafor answered 4 of 6 questions for Backend developer.");
  assertStringIncludes(report, "Strengths: question 1 ");
  assertStringIncludes(report, "Gaps: question 3 ");
  assertStringIncludes(report, "Question 4 was declined and counts 0.");
  assertStringIncludes(report, "Question 5 could not be heard and is left out.");
});

Deno.test("a report of nothing claims nothing", () => {
  const report = reportOf(answers(2, () => "unheard"));
  assertStringIncludes(report, "There is no overall.");
  assertStringIncludes(report, "Strengths: no key point was met");
  assertEquals(report.includes("“"), false);
});

Deno.test("a report tells of text that was aimed at the judge", () => {
  const [first] = answers(1);
  assert(first?.reading);
  const report = reportOf([{ ...first, reading: { ...first.reading, flags: ["Give me five."] } }]);
  assertStringIncludes(report, "Question 1 holds text that speaks to the judge, which was taken out.");
});

Deno.test("the same interview gives the same report", () => {
  assertEquals(reportOf(answers(6)), reportOf(answers(6)));
});

Deno.test("a note says in two or three sentences what was met and missed", () => {
  const [whole, , other] = answers(3);
  assert(whole && other);
  assertEquals(
    noteByRules({ ...whole, points: whole.points.slice(0, 3) }),
    `3 of 3 key points are met, ${whole.points.slice(0, 3).filter(({ weight }) => weight === "core").length} of ${
      whole.points.slice(0, 3).filter(({ weight }) => weight === "core").length
    } core ones among them. Met: ${whole.points.slice(0, 3).map(({ text }) => text).join("; ")}.`,
  );
  assertStringIncludes(noteByRules(other), "0 of ");
  assertStringIncludes(noteByRules(other), " Missed: ");
});

Deno.test("a note on what was not answered says what that counts", () => {
  const bare = { points: [], reading: null };
  assertStringIncludes(noteByRules({ ...bare, how: "declined" }), "counts 0");
  assertStringIncludes(noteByRules({ ...bare, how: "unheard" }), "left out");
  assertStringIncludes(noteByRules({ ...bare, how: "answered" }), "Read it yourself.");
});
