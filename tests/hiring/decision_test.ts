import fc from "fast-check";
import { assert, assertEquals } from "@std/assert";
import { decisionRefused, type Evidence } from "../../engine/hiring/decision.ts";
import type { Outcome } from "../../engine/hiring/job.ts";

const reason = "Read all eight answers; the two on databases convinced.";

Deno.test("who has not opened the evidence cannot decide", () => {
  const evidence: Evidence = { over: true, openedBy: ["ana"], outcome: null };
  assertEquals(decisionRefused(evidence, { person: "noor", outcome: "reject", reason }), "not opened");
  assertEquals(decisionRefused(evidence, { person: "ana", outcome: "reject", reason }), undefined);
});

Deno.test("nothing is decided while the interview goes on", () => {
  const evidence: Evidence = { over: false, openedBy: ["noor"], outcome: null };
  assertEquals(decisionRefused(evidence, { person: "noor", outcome: "advance", reason }), "not over");
});

Deno.test("a decision has a reason, and changes something", () => {
  const evidence: Evidence = { over: true, openedBy: ["noor"], outcome: "hold" };
  assertEquals(decisionRefused(evidence, { person: "noor", outcome: "reject", reason: "  no  " }), "no reason");
  assertEquals(decisionRefused(evidence, { person: "noor", outcome: "hold", reason }), "same");
});

Deno.test("in no sequence of openings and wishes is anybody decided on by someone who did not look", () => {
  const who = fc.constantFrom("noor", "ana", "");
  const step = fc.oneof(
    fc.record({ open: who }),
    fc.record({ wish: who, outcome: fc.constantFrom<Outcome>("advance", "hold", "reject"), over: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const openedBy: string[] = [];
      let outcome: Outcome | null = null;
      for (const one of steps) {
        if ("open" in one) openedBy.push(one.open);
        else if (
          !decisionRefused({ over: one.over, openedBy, outcome }, { person: one.wish, outcome: one.outcome, reason })
        ) {
          assert(openedBy.includes(one.wish) && one.over);
          outcome = one.outcome;
        }
      }
    }),
    { numRuns: 10_000, seed: 7 },
  );
});
