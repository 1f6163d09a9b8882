import { assert, assertAlmostEquals, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import type { QuestionKind } from "../../engine/hiring/kit.ts";
import { declaredErrors } from "../../engine/assessment/interval.ts";
import type { Judged, Marks } from "../../engine/assessment/types.ts";
import { bandOf, verdictOf } from "../../engine/assessment/verdict.ts";

const all = (mark: number): Marks => ({ correctness: mark, depth: mark, clarity: mark, relevance: mark });
const none: Marks = { correctness: null, depth: null, clarity: null, relevance: null };

let made = 0;
function answer(marks: Marks, { how = "answered", weight = 1, kind = "technical" }: {
  how?: Judged["how"];
  weight?: number;
  kind?: QuestionKind;
} = {}): Judged {
  return { question: { id: `q${made++}`, kind, weight, points: [] }, how, marks };
}
const several = (count: number, mark: number) => Array.from({ length: count }, () => answer(all(mark)));
const sure = { by: "people", declaredError: 0 } as const;

Deno.test("the overall is 20 times the mean of the answers, criteria equal and those without a mark left out", () => {
  const verdict = verdictOf([
    answer({ correctness: 5, depth: 3, clarity: 4, relevance: 4 }),
    answer({ correctness: 2, depth: null, clarity: 2, relevance: 2 }),
  ], sure);
  assertEquals(verdict.overall, 60);
  assertEquals(verdict.judged, 1);
  assertStringIncludes(verdict.formula, "20 x (4.00 + 2.00) / 2 = 60.0");
});

Deno.test("questions count by their weight", () => {
  const verdict = verdictOf([answer(all(5), { weight: 3 }), answer(all(1))], sure);
  assertEquals(verdict.overall, 80);
  assertStringIncludes(verdict.formula, "20 x (3 x 5.00 + 1 x 1.00) / (3 + 1) = 80.0");
});

Deno.test("each band begins at its border", () => {
  for (
    const [overall, band] of [[100, "Strong"], [80, "Strong"], [79.99, "Medium"], [60, "Medium"], [59.99, "Weak"], [
      40,
      "Weak",
    ], [
      39.99,
      "Reject",
    ], [0, "Reject"]] as const
  ) {
    assertEquals(bandOf(overall), band);
    assertEquals(verdictOf(several(4, overall / 20), sure).band, band);
  }
});

Deno.test("warm-up and closing never count", () => {
  const verdict = verdictOf([
    answer(all(4)),
    answer(all(0), { kind: "warm-up" }),
    answer(none, { kind: "closing", how: "unheard" }),
  ], sure);
  assertEquals([verdict.overall, verdict.judged], [80, 1]);
});

Deno.test("a declined answer counts 0 and says so", () => {
  const verdict = verdictOf([answer(all(4)), answer(none, { how: "declined" })], sure);
  assertEquals([verdict.overall, verdict.judged], [40, 1]);
  assertStringIncludes(verdict.formula, "1 answer was declined and counts 0.");
});

Deno.test("an answer that could not be heard is left out, and an unjudged one too", () => {
  const verdict = verdictOf([...several(4, 4), answer(none, { how: "unheard" })], sure);
  assertEquals([verdict.overall, verdict.judged, verdict.band], [80, 0.8, "Strong"]);
  assertStringIncludes(verdict.formula, "1 answer could not be judged and is left out.");
  assertEquals(verdictOf([...several(4, 4), answer(none)], sure).judged, 0.8);
  assertEquals(verdictOf([...several(4, 4), answer(all(1), { how: "unheard" })], sure).overall, 80);
});

Deno.test("with less than 70 % of the weight judged there is no band", () => {
  const unheard = (weight: number) => answer(none, { how: "unheard", weight });
  const verdict = verdictOf([...several(6, 4.5), unheard(3)], sure);
  assertEquals([verdict.band, verdict.overall], [null, 90]);
  assertEquals(verdict.because, "needs a person: only 66 % of the weight could be judged");
  assertEquals(verdictOf([...several(7, 4.5), unheard(3)], sure).band, "Strong");
});

Deno.test("an interval that crosses a border has no band", () => {
  const verdict = verdictOf(several(4, 3.9), { by: "people", declaredError: 1 });
  assertAlmostEquals(verdict.high! - verdict.low!, 2 * 1.96 * 20 / 4, 1e-9);
  assertEquals([verdict.band, verdict.overall], [null, 78]);
  assertEquals(verdict.because, "needs a person: the interval reaches from Medium (68.2) to Strong (87.8)");
  assertEquals(verdictOf(several(4, 3.4), { by: "people", declaredError: 1 }).band, null);
  assertEquals(verdictOf(several(4, 3.4), { by: "people", declaredError: 0.5 }).band, "Medium");
});

Deno.test("the declared error shrinks with more answers and depends on who judged", () => {
  const width = (count: number, by: "rules" | "model" | "people") => {
    const { low, high } = verdictOf(several(count, 2.5), { by });
    return (high ?? 0) - (low ?? 0);
  };
  assertAlmostEquals(width(4, "rules"), 2 * width(16, "rules"), 1e-9);
  assertAlmostEquals(width(4, "rules"), 2 * 1.96 * 20 * declaredErrors.rules / 4, 1e-9);
  assert(width(4, "rules") > width(4, "model") && width(4, "model") > width(4, "people"));
});

Deno.test("a declined answer widens nothing", () => {
  const { low, high } = verdictOf([answer(all(5)), answer(none, { how: "declined" })], {
    by: "people",
    declaredError: 1,
  });
  assertAlmostEquals(high! - low!, 2 * 1.96 * 20 / 2 / 2, 1e-9);
});

Deno.test("several raters of a question bring the interval by how far they are apart", () => {
  const [one, other] = [answer(all(3.5)), answer(all(3.5))];
  const raters = { [one.question.id]: [3, 4], [other.question.id]: [3.5, 3.5, 3.5] };
  const { low, high, formula, band } = verdictOf([one, other], { by: "model", raters });
  const error = 20 * Math.sqrt(0.5 / 2) / 2;
  assertAlmostEquals(high! - low!, 2 * 1.96 * error, 1e-9);
  assertEquals(band, "Medium");
  assertMatch(formula, /from how far several raters are apart\.$/);
});

Deno.test("one rater is not several: there the declared error stands in", () => {
  const [one, other] = [answer(all(3.5)), answer(all(3.5))];
  const raters = { [one.question.id]: [3.5, 3.5], [other.question.id]: [3.5] };
  const { low, high, formula } = verdictOf([one, other], { by: "people", raters, declaredError: 1 });
  assertAlmostEquals(high! - low!, 2 * 1.96 * 20 * Math.sqrt(1 / 4) / 2, 1e-9);
  assertStringIncludes(formula, "elsewhere from a declared error of 1 for each mark");
});

Deno.test("the interval stays between 0 and 100", () => {
  assertEquals(verdictOf(several(1, 5), { by: "rules" }).high, 100);
  assertEquals(verdictOf(several(1, 0), { by: "rules" }).low, 0);
});

Deno.test("by rules alone nobody is rejected", () => {
  const verdict = verdictOf(several(30, 0.5), { by: "rules" });
  assertEquals([verdict.overall, verdict.band], [10, null]);
  assertEquals(verdict.because, "judged by rules, read it yourself");
  assertEquals(verdictOf(several(30, 0.5), { by: "model" }).band, "Reject");
  assertEquals(verdictOf(several(30, 3.5), { by: "rules" }).band, "Medium");
});

Deno.test("while nothing is judged there is no overall, and a person is needed", () => {
  for (
    const judged of [[], [answer(none)], [answer(none, { how: "unheard" })], [answer(all(5), { kind: "warm-up" })]]
  ) {
    const verdict = verdictOf(judged, { by: "model" });
    assertEquals([verdict.overall, verdict.low, verdict.high, verdict.band, verdict.judged], [
      null,
      null,
      null,
      null,
      0,
    ]);
    assertEquals(verdict.because, "needs a person: no answer could be judged");
    assertStringIncludes(verdict.formula, "No answer could be judged");
  }
});

Deno.test("when all is declined the overall is 0 and sure", () => {
  const verdict = verdictOf([answer(none, { how: "declined" }), answer(none, { how: "declined" })], { by: "people" });
  assertEquals([verdict.overall, verdict.low, verdict.high, verdict.band], [0, 0, 0, "Reject"]);
  assertStringIncludes(verdict.formula, "2 answers were declined and count 0.");
});
