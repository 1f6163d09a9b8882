import { assertEquals } from "@std/assert";
import { yearsOfWork } from "../../engine/hiring/resume.ts";

const now = Date.UTC(2026, 10, 21);

const years = (...spans: (readonly [start: string | undefined, end?: string])[]) =>
  yearsOfWork({
    work: spans.map(([startDate, endDate]) => ({
      name: "Northwind",
      position: "Developer",
      highlights: [],
      ...(startDate ? { startDate } : {}),
      ...(endDate ? { endDate } : {}),
    })),
  }, now);

Deno.test("years at work count whole months, the last one too", () => {
  assertEquals(years(["2020-01", "2020-12"]), 1);
  assertEquals(years(["2020-01-15", "2021-06-30"]), 1.5);
  assertEquals(years(), 0);
});

Deno.test("jobs held at the same time count once, gaps not at all", () => {
  assertEquals(years(["2018-01", "2019-12"], ["2019-01", "2020-12"], ["2023-01", "2023-12"]), 4);
  assertEquals(years(["2019-01", "2019-12"], ["2018-01", "2020-12"]), 3);
});

Deno.test("without an end a job goes on until now; where only years are given, middle stands for middle", () => {
  assertEquals(years(["2025-12"]), 1);
  assertEquals(years(["2019", "2021"]), 2);
  assertEquals(years(["2019", "2019"]), 0.5);
  assertEquals(years(["2018", "2019-12"]), 1.5);
});

Deno.test("what cannot be a span of work is left out: no start, the end before it, the future, words", () => {
  assertEquals(years([undefined, "2020"], ["2020-05", "2019-01"], ["2031-01"], ["soon", "2020"]), 0);
  assertEquals(years(["2026-01", "2040-01"]), 0.9);
});
