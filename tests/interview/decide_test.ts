import { assertEquals } from "@std/assert";
import { openTurn, probesLeft } from "../../engine/interview/next.ts";
import { answer, ask, begin, question, schedule, Scripted } from "./scripted.ts";

const kinds = ({ events }: Scripted) => events.map(({ kind }) => kind);
const asked = ({ state }: Scripted) => state.turns.map(({ question, probe }) => probe ?? question);

Deno.test("an interview goes from scheduled to completed, one question at a time", () => {
  const one = new Scripted().do(schedule({ probeBudget: 0 }), begin(), answer(1), answer(2), answer(3), answer(4));
  assertEquals(asked(one), ["q1", "q2", "q3", "q4"]);
  assertEquals(one.state.status, "completed");
  assertEquals(one.refusals, []);
});

Deno.test("nothing begins without consent", () => {
  const one = new Scripted().do(schedule(), begin("s1", false));
  assertEquals([one.state.status, one.refusals], ["scheduled", ["no consent"]]);
});

Deno.test("consent is given before the first question is asked", () => {
  const one = new Scripted().do(schedule(), begin());
  assertEquals(kinds(one), ["scheduled", "greeted", "consent_given", "seat_taken", "question_asked"]);
});

Deno.test("a question with probes waits for the choice of one", () => {
  const one = new Scripted().do(schedule(), begin(), answer(1), answer(2));
  assertEquals([openTurn(one.state), probesLeft(one.state)], [undefined, ["q2a", "q2b"]]);
  assertEquals(asked(one.do(ask("q2b"))), ["q1", "q2", "q2b"]);
});

Deno.test("a question has two probes at most, and the kit's budget counts them all", () => {
  const one = new Scripted().do(schedule({ probeBudget: 3 }), begin(), answer(1));
  one.do(answer(2), ask("q2a"), answer(3), ask("q2b"), answer(4), answer(5), ask("q3a"), answer(6), answer(7));
  assertEquals(asked(one), ["q1", "q2", "q2a", "q2b", "q3", "q3a", "q4"]);
  assertEquals([one.refusals, one.state.status], [[], "completed"]);
});

Deno.test("a probe of another question, or one used already, is refused", () => {
  const one = new Scripted().do(
    schedule(),
    begin(),
    answer(1),
    answer(2),
    ask("q3a"),
    ask("q2a"),
    answer(3),
    ask("q2a"),
  );
  assertEquals(one.refusals, ["no such probe", "no such probe"]);
});

Deno.test("after a declined answer no probe follows", () => {
  const one = new Scripted().do(schedule(), begin(), answer(1), { kind: "decline_answer", seat: "s1", turn: 2 });
  assertEquals([asked(one), one.state.turns[1]?.given], [["q1", "q2", "q3"], "declined"]);
});

Deno.test("an answer to a question that is not open is refused", () => {
  const one = new Scripted().do(schedule(), begin(), answer(1), answer(1), answer(7));
  assertEquals(one.refusals, ["other question", "other question"]);
});

Deno.test("an answer with neither words nor sound is refused", () => {
  const empty = { ...answer(1), contentId: null } as ReturnType<typeof answer>;
  assertEquals(new Scripted().do(schedule(), begin(), empty).refusals, ["empty answer"]);
});

Deno.test("only the seat in which it goes on may answer; another takes over first", () => {
  const one = new Scripted().do(schedule(), begin(), answer(1, "s2"));
  one.do({ kind: "take_seat", seat: "s2" }, answer(1, "s1"), answer(1, "s2"));
  assertEquals(one.refusals, ["elsewhere", "elsewhere"]);
  assertEquals(one.state.turns[0]?.given, "answered");
});

Deno.test("resume questions come before the closing one, and not once it has begun", () => {
  const more = {
    kind: "plan_resume_questions",
    questions: [question("r1", { origin: "resume" })],
    by: "rules",
  } as const;
  const one = new Scripted().do(schedule(), more, begin(), more);
  assertEquals(one.state.plan.map(({ id }) => id), ["q1", "q2", "q3", "r1", "q4"]);
  assertEquals(one.refusals, ["planned before"]);
  assertEquals(new Scripted().do(schedule(), begin(), more).refusals, ["already begun"]);
});

Deno.test("an interview past its time cannot begin, and expires", () => {
  const one = new Scripted().do(schedule({ expiresAt: 1_000 }), begin(), { kind: "expire" });
  assertEquals([one.refusals, one.state.status], [["is over"], "expired"]);
});

Deno.test("an interview that can still be held does not expire", () => {
  assertEquals(new Scripted().do(schedule(), { kind: "expire" }).refusals, ["not yet expired"]);
});

Deno.test("a pause keeps the question, and going on finds it again", () => {
  const one = new Scripted().do(schedule(), begin(), { kind: "pause", seat: "s1" });
  assertEquals([one.state.paused, openTurn(one.state)?.question], [true, "q1"]);
  one.do({ kind: "continue", seat: "s1" });
  assertEquals([one.state.paused, openTurn(one.state)?.question], [false, "q1"]);
});

Deno.test("declined before, withdrawn at any time, ended by the client", () => {
  assertEquals(new Scripted().do(schedule(), { kind: "decline" }).state.status, "declined");
  assertEquals(new Scripted().do(schedule(), begin(), { kind: "decline" }).refusals, ["already begun"]);
  assertEquals(new Scripted().do(schedule(), begin(), { kind: "withdraw" }).state.status, "withdrawn");
  assertEquals(new Scripted().do(schedule(), begin(), { kind: "end", seat: "s1" }).state.status, "completed");
});

Deno.test("asking for a person is kept once and changes nothing else", () => {
  const one = new Scripted().do(schedule(), begin(), { kind: "request_person" }, { kind: "request_person" });
  assertEquals(one.events.filter(({ kind }) => kind === "person_requested").length, 1);
  assertEquals([one.state.status, openTurn(one.state)?.question], ["in_progress", "q1"]);
});

Deno.test("after the end only an erasure is possible, once", () => {
  const one = new Scripted().do(schedule(), begin(), { kind: "withdraw" }, answer(1), { kind: "withdraw" });
  one.do({ kind: "erase", by: "u1" }, { kind: "erase", by: "u1" });
  assertEquals(one.refusals, ["is over", "is over", "erased"]);
  assertEquals(one.state.erased, true);
});
