import { assertEquals } from "@std/assert";
import { marksOf } from "../../engine/assessment/marks.ts";
import { statements } from "../../engine/assessment/statements.ts";
import type { Agreement, Grade, KeyPoint, Reading } from "../../engine/assessment/types.ts";

const point = (id: string, weight: KeyPoint["weight"]): KeyPoint => ({ id, text: id, weight, says: [] });
const points = [point("a", "core"), point("b", "core"), point("c", "core"), point("d", "depth"), point("e", "depth")];

function reading(grades: readonly Grade[], agreements: readonly Agreement[]): Reading {
  return {
    points: grades.map((grade, i) => ({ pointId: points[i]?.id ?? "", grade, quote: null })),
    statements: agreements.map((agreement, i) => ({ statementId: statements[i]?.id ?? "", agreement })),
    flags: [],
  };
}
const yes: Agreement[] = ["yes", "yes", "yes", "yes", "yes", "yes"];

Deno.test("met counts 1, partly a half, missed nothing, each criterion by its own points and statements", () => {
  const found = marksOf(
    reading(["met", "partly", "missed", "met", "missed"], ["yes", "partly", "no", ...yes.slice(3)]),
    points,
  );
  assertEquals(found, { correctness: 2.5, depth: 2.5, clarity: 2.5, relevance: 5 });
});

Deno.test("all met and all agreed is 5 across", () => {
  const found = marksOf(reading(["met", "met", "met", "met", "met"], yes), points);
  assertEquals(found, { correctness: 5, depth: 5, clarity: 5, relevance: 5 });
});

Deno.test("a criterion with nothing to be judged by has no mark", () => {
  const core = points.filter(({ weight }) => weight === "core");
  assertEquals(marksOf(reading(["met", "met", "met"], yes), core).depth, null);
  assertEquals(marksOf(reading(["met", "met", "met"], []), core), {
    correctness: 5,
    depth: null,
    clarity: null,
    relevance: null,
  });
});

Deno.test("relevance of at most 1 caps the other three at 1", () => {
  const capped = marksOf(
    reading(["met", "met", "met", "met", "met"], ["yes", "yes", "yes", "partly", "no", "no"]),
    points,
  );
  assertEquals(capped, { correctness: 1, depth: 1, clarity: 1, relevance: 5 / 6 });
  const low = marksOf(
    reading(["missed", "missed", "missed", "met", "met"], ["no", "no", "no", "no", "no", "no"]),
    points,
  );
  assertEquals(low, { correctness: 0, depth: 1, clarity: 0, relevance: 0 });
  const free = marksOf(reading(["met", "met", "met", "met", "met"], ["yes", "yes", "yes", "yes", "no", "no"]), points);
  assertEquals(free, { correctness: 5, depth: 5, clarity: 5, relevance: 5 / 3 });
});

Deno.test("a point or statement that a rater leaves out counts as missed and no", () => {
  const found = marksOf(reading(["met"], ["yes", "yes", "yes", "yes", "yes"]), points);
  assertEquals(found, { correctness: 5 / 3, depth: 0, clarity: 5, relevance: 10 / 3 });
});
