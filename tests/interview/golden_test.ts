import { assertEquals } from "@std/assert";
import type { EventKind } from "../../engine/interview/events.ts";
import { type Happened, replay } from "../../engine/interview/evolve.ts";
import golden from "./golden/events.json" with { type: "json" };

/** Every kind there is; a new one does not compile until it stands here, and then wants a line in the golden file. */
const kinds: Readonly<Record<EventKind, true>> = {
  ...{ scheduled: true, resume_questions_planned: true, greeted: true, consent_given: true, seat_taken: true },
  ...{ question_asked: true, answer_given: true, answer_declined: true, answer_unheard: true, paused: true },
  ...{ continued: true, person_requested: true, completed: true, declined: true, withdrawn: true, expired: true },
  words_erased: true,
};

const events = golden.map((event, i) => ({ ...event, sequence: i + 1, at: 1_000 + i })) as unknown as Happened[];

Deno.test("every kind of event ever written is still understood", () => {
  assertEquals([...new Set(golden.map(({ kind }) => kind))].toSorted(), Object.keys(kinds).toSorted());
});

Deno.test("the golden log folds into the state that it always did", () => {
  const state = replay(events.slice(0, 15));
  assertEquals(state.plan.map(({ id }) => id), ["q1", "r1", "q2"]);
  assertEquals(state.turns.map(({ given, form }) => [given, form]), [["answered", "voice"], ["declined", null], [
    "unheard",
    null,
  ]]);
  assertEquals([state.status, state.personRequested, state.paused, state.startedAt, state.endedAt], [
    ...["completed", true, false, 1_005, 1_014],
  ]);
  assertEquals(replay(events).erased, true);
});
