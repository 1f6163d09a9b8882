import { assertEquals } from "@std/assert";
import type { ProviderStatus } from "../../engine/mod.ts";
import { dayOf, endOfDay } from "../../web/jobs/deadline.ts";
import { greeting, waitingSentence } from "../../web/today/greeting.ts";
import { linesOf } from "../../web/today/providers.ts";

Deno.test("a deadline ends with its day where the company is, summer or winter", () => {
  const end = (day: string, zone: string) => new Date(endOfDay(day, zone)).toISOString();
  assertEquals(end("2026-11-30", "UTC"), "2026-11-30T23:59:59.999Z");
  assertEquals(end("2026-07-01", "Europe/Amsterdam"), "2026-07-01T21:59:59.999Z");
  assertEquals(end("2026-10-25", "Europe/Amsterdam"), "2026-10-25T22:59:59.999Z");
  assertEquals(end("2026-11-30", "America/Los_Angeles"), "2026-12-01T07:59:59.999Z");
  assertEquals(dayOf(endOfDay("2026-11-30", "America/Los_Angeles"), "America/Los_Angeles"), "2026-11-30");
});

Deno.test("the greeting knows the hour where the company is", () => {
  const at = Date.parse("2026-11-21T08:00:00Z");
  assertEquals(["UTC", "Asia/Kolkata", "America/New_York"].map((zone) => greeting(at, zone)), [
    "Good morning",
    "Good afternoon",
    "Good night",
  ]);
});

Deno.test("one sentence says what waits", () => {
  const nothing = { toRead: 0, requests: 0, dead: 0, live: 0 };
  assertEquals(waitingSentence(nothing), "Nothing waits.");
  assertEquals(waitingSentence({ ...nothing, live: 1 }), "Nothing waits; one interview goes on.");
  assertEquals(
    waitingSentence({ toRead: 2, requests: 1, dead: 0, live: 3 }),
    "Two interviews to read, one request for a person.",
  );
  assertEquals(waitingSentence({ ...nothing, toRead: 1_204 }), "1,204 interviews to read.");
});

const provider = (change: Partial<ProviderStatus>): ProviderStatus => ({
  ...{ port: "llm", id: "openai", name: "OpenAI", model: null, configured: true, status: "ok", fallbackMode: false },
  ...{ variables: [], lastOkAt: 1, lastErrorAt: null, lastError: null, latencyMs: 900 },
  ...change,
});
const rules = provider({ id: "rules", name: "rules", latencyMs: null });

Deno.test("providers are said in one line each, and only those that somebody has set up", () => {
  assertEquals(linesOf([provider({ configured: false, status: "not configured" }), rules]), []);
  const [ok] = linesOf([provider({}), rules]);
  assertEquals([ok?.label, ok?.words, ok?.mood], ["Language model", "OpenAI, 0.9 s", undefined]);
  const resting = provider({ status: "resting", fallbackMode: true });
  const [passed] = linesOf([resting, provider({ id: "gemini", name: "Gemini" }), rules]);
  assertEquals([passed?.words, passed?.mood], ["OpenAI cannot be reached, Gemini took over", "warn"]);
  const [gone] = linesOf([resting, rules]);
  assertEquals([gone?.words, gone?.mood], ["OpenAI cannot be reached", "stop"]);
});
