import { assert, assertEquals } from "@std/assert";
import { gradePoint } from "../../engine/assessment/cover.ts";
import { bankQuestions, tracks } from "./bank_questions.ts";

const index = {
  text: "Add an index on the column that is filtered by",
  says: ["index on the customer id", "index the filter column", "create an index"],
};
const question = "A query that lists a customer's orders has become slow. How would you find out why?";
const grade = (answer: string) => gradePoint(index, answer, { question }).grade;

Deno.test("a point is met in its own words, in one of its sayings and in other words", () => {
  assertEquals(grade("Then I'd add an index on the column we filter by."), "met");
  assertEquals(grade("I would put an index on the customer id."), "met");
  assertEquals(grade("So we created indexes for the column in the filter."), "met");
});

Deno.test("a point is missed by silence, by other matters and by the echo of the question", () => {
  for (const answer of ["", "...", "We bought a bigger server and went home.", question]) {
    assertEquals(grade(answer), "missed", answer);
  }
});

Deno.test("a quote stands word for word in the answer and has at most 300 characters", () => {
  const answer = "First we looked around. Then I'd add an index on the column we filter by, of course. It helped.";
  assertEquals(
    gradePoint(index, answer, { question }).quote,
    "Then I'd add an index on the column we filter by, of course.",
  );
  const endless = `${"and then we talked about it for a while ".repeat(30)} until I added an index on the customer id ${
    "and so on and so forth ".repeat(40)
  }`;
  const { quote, grade } = gradePoint(index, endless, { question });
  assertEquals(grade, "met");
  assert(quote !== null && endless.includes(quote) && quote.length <= 300, String(quote));
  assert(quote.includes("index on the customer id"), quote);
});

Deno.test("a missed point has no quote", () => {
  assertEquals(gradePoint(index, "We bought a bigger server.", { question }).quote, null);
});

Deno.test("a word of the question proves less than a word that the candidate brings", () => {
  const point = { text: "Trace the slow query to its missing index", says: [] };
  const asked = { question: "A query has become slow. What now?" };
  const echoed = gradePoint(point, "It is a slow query.", asked).score;
  const brought = gradePoint(point, "It is a missing index.", asked).score;
  assert(brought > 2 * echoed, `${brought} ${echoed}`);
});

Deno.test("the contrary of a point scores lower than the point", () => {
  const point = { text: "Keep transactions short", says: ["transactions are short"] };
  const asked = { question: "What do you watch out for?" };
  const said = gradePoint(point, "I keep transactions short.", asked).score;
  assert(gradePoint(point, "I don't keep transactions short.", asked).score < said - 0.2);
  assert(gradePoint(point, "I keep transactions long.", asked).score < said - 0.2);
});

Deno.test("neither length nor repetition changes a score", () => {
  const answer = "I would put an index on the customer id.";
  const score = gradePoint(index, answer, { question }).score;
  assertEquals(gradePoint(index, Array(20).fill(answer).join(" "), { question }).score, score);
  const longer = `We sat down on Monday. ${answer} ${
    "Then the coffee machine broke and my colleague went home early. ".repeat(9)
  }`;
  assertEquals(gradePoint(index, longer, { question }).score, score);
});

Deno.test("half of a saying states nothing", () => {
  const point = { text: "Old entries go away after a while", says: ["keys expire", "a time to live"] };
  assertEquals(gradePoint(point, "Communication is key.", { question: "How do you work?" }).grade, "missed");
  assertEquals(gradePoint(point, "After a day the keys expire.", { question: "How do you work?" }).grade, "met");
});

Deno.test("a bare list of terms is never met", () => {
  const terms = "index on the column, filter column index, customer id index, sharding, caching";
  const { grade, score } = gradePoint(index, terms, { question });
  assert(grade !== "met", grade);
  assert(score < gradePoint(index, `I'd try an ${terms}.`, { question }).score / 2, String(score));
});

Deno.test("answers in other scripts and languages are read without falling over", () => {
  for (
    const answer of ["मैं ग्राहक आईडी पर इंडेक्स बनाऊँगा।", "我会加一个索引。", "🙂🙂🙂", "\u0000\uFFFF", "a".repeat(20_000)]
  ) {
    const { score } = gradePoint(index, answer, { question });
    assert(score >= 0 && score <= 1, answer.slice(0, 20));
  }
});

Deno.test("the bank's own examples state all their core points, nearly all of them in full", () => {
  const cores = bankQuestions.flatMap(({ id, points, ladder, text }) =>
    points.filter(({ weight }) => weight === "core").map((point) => ({
      point: `${id}: ${point.text}`,
      grade: gradePoint(point, ladder.example, { question: text.en ?? "" }).grade,
    }))
  );
  assertEquals(cores.filter(({ grade }) => grade === "missed").map(({ point }) => point), []);
  const met = cores.filter(({ grade }) => grade === "met").length / cores.length;
  assert(met >= 0.95, `${met} of the core points are met`);
});

Deno.test("the answer to another question of the same track misses nearly all points", () => {
  const grades = tracks.flatMap(({ questions }) =>
    questions.flatMap(({ points, text }, i) =>
      [3, 5].map((step) => questions[(i + step) % questions.length]?.ladder.example ?? "")
        .flatMap((answer) => points.map((point) => gradePoint(point, answer, { question: text.en ?? "" }).grade))
    )
  );
  const share = (kind: string) => grades.filter((grade) => grade === kind).length / grades.length;
  assert(share("missed") >= 0.92, `${share("missed")} of the points are missed`);
  assert(share("met") <= 0.05, `${share("met")} of the points are met`);
});
