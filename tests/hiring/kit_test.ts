import { assertEquals } from "@std/assert";
import { moveQuestion, nextDraft, putQuestion, removeQuestion } from "../../engine/hiring/edit_kit.ts";
import { jobCode, readCode } from "../../engine/hiring/job_code.ts";
import type { Kit, Question, QuestionKind } from "../../engine/hiring/kit.ts";
import { publicationProblems } from "../../engine/hiring/publication.ts";

const question = (id: string, kind: QuestionKind = "technical"): Question => ({
  ...{ id, kind, competency: "Finding causes", skill: "sql", level: 2, minutes: 4, weight: 1, reason: null },
  text: { en: `Tell me about ${id}.` },
  probes: [],
  ladder: { 0: "Nothing.", 1: "A guess.", 3: "Measures.", 5: "Weighs costs.", example: "I measured it." },
  points: [{ id: "k1", text: "measures before changing", weight: "core", says: [] }],
});
const kit: Kit = {
  ...{ id: "k1", jobId: "j1", version: 1, status: "draft", language: "en", minutes: 30, probeBudget: 4 },
  questions: [question("w", "warm-up"), question("a"), question("b"), question("c", "closing")],
  slots: [{ id: "s1", kind: "technical", competency: "wound care", minutes: 4 }],
  draftedBy: "rules",
};
const ids = ({ questions }: Kit) => questions.map(({ id }) => id).join("");

Deno.test("a question moves up and down, but never past the closing one", () => {
  assertEquals(ids(moveQuestion(kit, "b", -1)), "wbac");
  assertEquals(ids(moveQuestion(kit, "b", 1)), "wabc");
  assertEquals(ids(moveQuestion(kit, "c", -1)), "wabc");
  assertEquals(ids(moveQuestion(kit, "w", -1)), "wabc");
});

Deno.test("a question that fills a slot takes its place before the later kinds", () => {
  const filled = putQuestion(kit, question("s1"));
  assertEquals([ids(filled), filled.slots.length], ["wabs1c", 0]);
});

Deno.test("a changed question stays where it was", () => {
  const changed = putQuestion(kit, { ...question("a"), minutes: 6 });
  assertEquals([ids(changed), changed.questions[1]?.minutes], ["wabc", 6]);
});

Deno.test("removing takes questions and slots alike", () => {
  assertEquals(ids(removeQuestion(kit, "a")), "wbc");
  assertEquals(removeQuestion(kit, "s1").slots, []);
});

Deno.test("a published kit goes on as the next draft", () => {
  const next = nextDraft({ ...kit, status: "published" }, "k2");
  assertEquals([next.id, next.version, next.status], ["k2", 2, "draft"]);
});

Deno.test("a kit with an empty slot is not published, and the slot is named", () => {
  const [problem] = publicationProblems(kit);
  assertEquals(problem, {
    at: "s1",
    message: 'The technical question about "wound care" is still empty. Write it, or remove it.',
  });
});

Deno.test("a kit needs one closing question at its end, words, key points and a ladder", () => {
  const whole = { ...kit, slots: [] };
  assertEquals(publicationProblems(whole), []);
  assertEquals(publicationProblems(removeQuestion(whole, "c")).length, 1);
  assertEquals(publicationProblems(putQuestion(whole, { ...question("a"), points: [] }))[0]?.at, "a");
  assertEquals(publicationProblems(putQuestion(whole, { ...question("a"), text: { en: " " } }))[0]?.at, "a");
  const thin = { ...question("a"), ladder: { ...question("a").ladder, 3: "" } };
  assertEquals(publicationProblems(putQuestion(whole, thin))[0]?.at, "a");
});

Deno.test("a job code has six characters that nobody mistakes, and is read as people type it", () => {
  const code = jobCode(Uint8Array.from({ length: 32 }, (_, i) => i * 7));
  assertEquals(/^[A-HJKMNP-Z2-9]{6}$/.test(code ?? ""), true);
  assertEquals(jobCode(new Uint8Array([255, 254, 253, 252, 251, 250])), undefined);
  assertEquals(readCode(" kx4-p2m "), "KX4P2M");
});
