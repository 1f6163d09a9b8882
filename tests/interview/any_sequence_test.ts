import fc from "fast-check";
import { assert, assertEquals } from "@std/assert";
import type { Command } from "../../engine/interview/commands.ts";
import { replay } from "../../engine/interview/evolve.ts";
import { answer, ask, begin, plan, question, schedule, Scripted } from "./scripted.ts";

const seat = fc.constantFrom("s1", "s2");
const turn = fc.integer({ min: 0, max: 12 });
const probe = fc.constantFrom(null, "q2a", "q2b", "q3a", "q3b", "nonsense");
/** `here`: the turn that is open now and the seat that holds it, so that many sequences get far. */
const here = (make: (turn: number, seat: string) => Command) => ({ state }: Scripted) =>
  make(state.turns.length, state.seat ?? "s1");
const fixed = fc.oneof(
  { weight: 2, arbitrary: fc.record({ probeBudget: fc.integer({ min: 0, max: 4 }) }).map(schedule) },
  { weight: 4, arbitrary: fc.tuple(seat, fc.boolean()).map(([s, yes]) => begin(s, yes)) },
  { weight: 10, arbitrary: fc.tuple(turn, seat).map(([t, s]) => answer(t, s)) },
  {
    weight: 5,
    arbitrary: fc.tuple(turn, seat).map(([t, s]): Command => ({ kind: "decline_answer", turn: t, seat: s })),
  },
  { weight: 10, arbitrary: probe.map(ask) },
  { weight: 3, arbitrary: seat.map((s): Command => ({ kind: "take_seat", seat: s })) },
  { weight: 1, arbitrary: seat.map((s): Command => ({ kind: "pause", seat: s })) },
  { weight: 1, arbitrary: seat.map((s): Command => ({ kind: "continue", seat: s })) },
  {
    weight: 1,
    arbitrary: fc.constant<Command>({
      kind: "plan_resume_questions",
      questions: [question("r1", { origin: "resume", probes: [] })],
      by: "rules",
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Command>({ kind: "request_person" }, { kind: "expire" }) },
);
const last = fc.oneof(seat.map((s): Command => ({ kind: "end", seat: s })), fc.constant<Command>({ kind: "withdraw" }));
const step: fc.Arbitrary<(one: Scripted) => Command> = fc.oneof(
  { weight: 60, arbitrary: fixed.map((command) => () => command) },
  { weight: 40, arbitrary: fc.constant(here(answer)) },
  { weight: 25, arbitrary: fc.constant(() => ask()) },
  { weight: 1, arbitrary: last.map((command) => () => command) },
);

Deno.test("no sequence of commands completes without consent, skips or repeats a question", () => {
  let completed = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 160, size: "max" }), (steps) => {
      const one = new Scripted();
      for (const next of steps) one.do(next(one));
      holds(one);
      if (one.state.status === "completed" && one.state.turns.length >= 4) completed++;
    }),
    { numRuns: 10_000, seed: 20_261_121 },
  );
  assert(completed > 1_000, `only ${completed} sequences reached the end: the property would prove little`);
});

function holds({ events, state }: Scripted): void {
  const asked = events.filter((event) => event.kind === "question_asked").map(({ data }) => data);
  const consent = events.findIndex(({ kind }) => kind === "consent_given");
  const first = events.findIndex(({ kind }) => kind === "question_asked");
  if (first >= 0) assert(consent >= 0 && consent < first, "asked before consent");
  const main = asked.filter((one) => one.probe === null).map((one) => one.question);
  assertEquals(main, state.plan.slice(0, main.length).map(({ id }) => id), "skipped, repeated or out of order");
  const probes = asked.flatMap((one) => one.probe ?? []);
  assertEquals(new Set(probes).size, probes.length, "a probe was repeated");
  assert(probes.length <= state.probeBudget, "over the budget of probes");
  assertEquals(asked.map((one) => one.turn), asked.map((_, i) => i + 1), "turns are numbered without a gap");
  const how = events.find((event) => event.kind === "completed")?.data.how;
  if (how === "all_asked") assertEquals(main.length, state.plan.length, "completed before the last question");
  assertEquals(replay(events.map((event, i) => ({ ...event, sequence: i + 1, at: 1 }))).status, state.status);
}

Deno.test("the plan of the tests ends with a closing question", () => assertEquals(plan.at(-1)?.kind, "closing"));
