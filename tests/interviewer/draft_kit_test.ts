import { assert, assertEquals, assertGreater, assertLessOrEqual, assertStringIncludes } from "@std/assert";
import { alike } from "../../engine/interviewer/alike.ts";
import { tracks } from "../../engine/interviewer/bank.ts";
import { draftKit } from "../../engine/interviewer/draft_kit.ts";
import { kindOrder } from "../../engine/interviewer/kit_plan.ts";
import type { KitWish } from "../../engine/interviewer/kit_wish.ts";
import { lintKit } from "../../engine/interviewer/lint_kit.ts";
import type { WrittenQuestion } from "../../engine/interviewer/written_question.ts";
import type { Length, Level } from "../../engine/hiring/kit.ts";
import { assertGolden } from "./golden.ts";
import { backendWish, nurseWish } from "./people.ts";

const kinds = (wish: KitWish) => draftKit.rules(wish).questions.map(({ kind }) => kind);
const minutesOf = (wish: KitWish) => draftKit.rules(wish).questions.reduce((sum, { minutes }) => sum + minutes, 0);

Deno.test("a quarter of an hour holds six questions, half an hour nine, an hour twelve to fifteen", () => {
  assertEquals(kinds({ ...backendWish, minutes: 15 }), [
    "warm-up",
    "technical",
    "technical",
    "project",
    "behavioural",
    "closing",
  ]);
  assertEquals(kinds({ ...backendWish, minutes: 30 }), [
    ...["warm-up", "technical", "technical", "technical", "coding", "project", "project", "behavioural", "closing"],
  ]);
  const hour = kinds({ ...backendWish, minutes: 60 });
  assert(hour.length >= 12 && hour.length <= 15, `${hour.length}`);
});

Deno.test("every track, level and length is drafted whole: in time, in order, nothing asked twice, nothing to find fault with", () => {
  for (const { track } of tracks) {
    for (const level of [1, 2, 3] as Level[]) {
      for (const minutes of [15, 30, 60] as Length[]) {
        const wish = {
          ...backendWish,
          title: "",
          description: "",
          mustHave: [],
          niceToHave: [],
          track,
          level,
          minutes,
        };
        const { questions, slots } = draftKit.rules(wish);
        const name = `${track} ${level} ${minutes}`;
        assertEquals(slots, [], name);
        assertLessOrEqual(minutesOf(wish), minutes, name);
        assertGreater(minutesOf(wish), minutes * 0.8, name);
        const places = questions.map(({ kind }) => kindOrder.indexOf(kind));
        assertEquals(places, places.toSorted((a, b) => a - b), name);
        assertEquals(new Set(questions.map(({ id }) => id)).size, questions.length, name);
        assertEquals(lintKit({ questions }), [], name);
      }
    }
  }
});

Deno.test("must-haves come before everything else, in another track's questions where the own one has none", () => {
  const skills = draftKit.rules({ ...backendWish, minutes: 30 }).questions.map(({ skill }) => skill);
  for (const skill of ["message-queues", "postgresql", "typescript"]) assert(skills.includes(skill), `${skills}`);
  const junior = draftKit.rules({ ...backendWish, level: 1, mustHave: ["Caching"], minutes: 15 });
  assert(junior.questions.some(({ skill }) => skill === "caching"));
});

Deno.test("the level decides where the must-haves do not", () => {
  const levels = (level: Level) =>
    draftKit.rules({ ...backendWish, description: "", mustHave: [], niceToHave: [], level, minutes: 60 }).questions
      .filter(({ kind }) => kind === "technical").map((question) => question.level);
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  assert(mean(levels(1)) < mean(levels(2)) && mean(levels(2)) < mean(levels(3)));
  assert(levels(1).every((level) => level < 3));
});

Deno.test("the same job gets the same kit", () => {
  assertEquals(draftKit.rules(backendWish), draftKit.rules({ ...backendWish }));
});

Deno.test("work that the bank does not know gets people questions, and slots named after its must-haves", () => {
  const { questions, slots } = draftKit.rules(nurseWish);
  assertEquals(slots.map(({ kind, competency }) => [kind, competency]), [
    ["technical", "medication rounds"],
    ["technical", "patient handover"],
    ["technical", "wound care"],
    ["project", "Own work: Registered nurse"],
  ]);
  assertEquals(questions.map(({ kind, skill }) => `${kind} ${skill}`), [
    "warm-up self-presentation",
    "situational expectation management",
    "behavioural teamwork",
    "behavioural communication",
    "closing self-presentation",
  ]);
  const time = [...questions, ...slots].reduce((sum, { minutes }) => sum + minutes, 0);
  assertLessOrEqual(time, 30);
});

Deno.test("a job without any skill named still gets a slot for its own work", () => {
  const { slots } = draftKit.rules({ ...nurseWish, title: "Shop manager", mustHave: [], niceToHave: [], minutes: 15 });
  assertEquals(slots.map(({ competency }) => competency), ["Shop manager", "Own work: Shop manager"]);
});

const subjects = [
  "hand over a patient whose state changed during the night",
  "check a medicine before you give it",
  "plan a shift with two colleagues missing",
  "notice early that a wound is not healing",
  "bring calm into a room of worried relatives of a patient",
  "keep notes that the next shift can use",
];

const written = (i: number, change: Partial<WrittenQuestion> = {}): WrittenQuestion => ({
  kind: i < 3 ? "technical" : i < 4 ? "situational" : "project",
  competency: `Nursing: ${subjects[i]}`,
  skill: `nursing ${i}`,
  level: "experienced",
  minutes: 4,
  text: `How do you ${subjects[i]}?`,
  probes: [{ text: "What do you do first?", point: 1 }, { text: "What would make you ask for help?", point: null }],
  points: [
    { text: "Look at the patient first", weight: "core", says: ["see the person", "go to the bed"] },
    { text: "Write down what was found", weight: "core", says: ["note it", "document it"] },
    { text: "Tell the doctor in charge", weight: "depth", says: ["inform the doctor", "call the physician"] },
    { text: "Check again within the hour", weight: "depth", says: ["follow up", "look after it later"] },
  ],
  at0: "Has no idea what to do.",
  at1: "Names one step without a reason.",
  at3: "Looks, notes and tells somebody.",
  at5: "Does all of it in a clear order and knows the limits of the own role.",
  example:
    "First I go and look at the patient myself, and I write down what I find. Then I tell the doctor in charge " +
    "what I saw and what worries me, and I come back within the hour to check whether it got better.",
  ...change,
});
const all = subjects.map((_, i) => written(i));

Deno.test("a model's questions fill the work's places; warm-up, behavioural and closing stay the bank's", () => {
  const made = draftKit.accept({ questions: all }, nurseWish);
  assert(made.ok);
  const { questions, slots } = made.value;
  assertEquals(slots, []);
  assertEquals(questions.map(({ kind, id }) => [kind, id.startsWith("own-")]), [
    ["warm-up", false],
    ["technical", true],
    ["technical", true],
    ["technical", true],
    ["situational", true],
    ["project", true],
    ["project", true],
    ["behavioural", false],
    ["closing", false],
  ]);
  const first = questions.find(({ id }) => id === "own-1");
  assertEquals(first?.probes.map(({ id, point }) => [id, point]), [["p1", "k1"], ["p2", null]]);
  assertEquals(first?.points.map(({ id, weight }) => [id, weight]), [
    ["k1", "core"],
    ["k2", "core"],
    ["k3", "depth"],
    ["k4", "depth"],
  ]);
});

Deno.test("a question that may not be asked, or that cannot be judged, is left out of a model's draft", () => {
  const faulty = [
    written(0, { text: "Do you have children?" }),
    written(1, { points: [] }),
    ...all.slice(2),
  ];
  const made = draftKit.accept({ questions: faulty }, nurseWish);
  assert(made.ok);
  const ids = made.value.questions.map(({ id }) => id);
  assert(!ids.includes("own-1") && !ids.includes("own-2") && ids.includes("own-3"));
});

Deno.test("a draft that is mostly faulty goes back with the faults by number", () => {
  const made = draftKit.accept({ questions: all.map((question) => ({ ...question, probes: [] })) }, nurseWish);
  assert(!made.ok);
  assertStringIncludes(made.problems.join("\n"), "question 2, probes: There are 0 probes. Write two.");
  assert(!draftKit.accept({ questions: [] }, nurseWish).ok);
});

Deno.test("the bank fills what a model left out for work that it knows", () => {
  const made = draftKit.accept(
    { questions: all.slice(0, 3).map((one) => ({ ...one, kind: "technical" as const })) },
    backendWish,
  );
  assert(made.ok);
  assertEquals(made.value.slots, []);
  assertEquals(made.value.questions.length, 9);
});

Deno.test("alike tells a question said in other words from another question", () => {
  const slow = "A query has become slow as the table grew. How would you find out why?";
  assertGreater(alike(slow, "How do you find out why a query became slow when its table has grown?"), 0.6);
  assertLessOrEqual(alike(slow, "How do you decide which tests a new endpoint needs?"), 0.2);
  assertEquals(alike("", ""), 1);
});

Deno.test("the prompt is the golden one", () => assertGolden(draftKit, nurseWish));
