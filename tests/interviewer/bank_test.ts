import { assert, assertEquals } from "@std/assert";
import { peopleTrack, skillWords, trackOf, tracks } from "../../engine/interviewer/bank.ts";
import { preflight } from "../../engine/interviewer/preflight.ts";
import { validateTrack } from "../../engine/interviewer/validate_bank.ts";

Deno.test("the bank passes its own checks, with nothing to be warned of", () => {
  for (const track of [...tracks, peopleTrack]) assertEquals(validateTrack(track, `${track.track}.json`), []);
});

Deno.test("no id is given twice in the whole bank", () => {
  const ids = [...tracks, peopleTrack].flatMap(({ questions }) => questions.map(({ id }) => id));
  assertEquals(new Set(ids).size, ids.length);
});

Deno.test("every choice of track, level and length can be played", () => {
  assertEquals(preflight().length, tracks.length * 9);
  assertEquals(preflight().filter(({ problem }) => problem !== null), []);
});

Deno.test("skills of all tracks are one vocabulary: no name belongs to two skills", () => {
  const names = Object.entries(skillWords()).flatMap(([skill, others]) => [skill, ...others]);
  assertEquals(names.filter((name, i) => names.indexOf(name) !== i), []);
  assert(names.length > 500);
});

const backend = trackOf("backend")!;
const question = backend.questions[0]!;

/** Findings of a file with one question changed. */
const findings = (change: Record<string, unknown>) =>
  validateTrack({ ...backend, questions: [{ ...question, ...change }, ...backend.questions.slice(1)] }, "backend.json")
    .map(({ file, place, level }) => `${file} ${place} ${level}`);

Deno.test("a faulty question is told by file, question and place", () => {
  const at = (place: string, level = "error") => [`backend.json ${question.id}: ${place} ${level}`];
  assertEquals(findings({ level: 4 }), at("level"));
  assertEquals(findings({ probes: [] }), at("probes"));
  assertEquals(findings({ probes: question.probes.map((probe) => ({ ...probe, point: "k99" })) }), [
    ...at("probes.p1"),
    ...at("probes.p2"),
  ]);
  assertEquals(findings({ skill: "juggling" }), at("skill"));
  assertEquals(findings({ ladder: { ...question.ladder, 3: question.ladder[1] } }), at("ladder.3"));
  assertEquals(findings({ text: { en: "Are you married?" } }), at("text"));
  assertEquals(findings({ text: { en: "Don't you agree that indexes help?" } }), at("text", "warning"));
  assertEquals(findings({ points: question.points.map((point) => ({ ...point, weight: "depth" })) }), at("points"));
  assertEquals(
    findings({ points: question.points.map((point) => ({ ...point, weight: "core" })) }),
    at("points", "warning"),
  );
});

Deno.test("too many points, a point said twice, and unknown fields are told", () => {
  const twice = [...question.points.slice(0, 6), { ...question.points[0]!, id: "k7" }];
  assertEquals(findings({ points: twice }), [`backend.json ${question.id}: points.k7 error`]);
  const nine = Array.from(
    { length: 9 },
    (_, i) => ({ ...question.points[i % 7]!, id: `k${i}`, text: `Point ${i} of its own` }),
  );
  assert(
    findings({ points: nine, probes: question.probes.map((probe) => ({ ...probe, point: null })) })
      .includes(`backend.json ${question.id}: points error`),
  );
  assertEquals(findings({ hint: "x" }), [`backend.json ${question.id}: the whole error`]);
});

Deno.test("the same question twice in a track is told, and so is one id for two", () => {
  const second = backend.questions[1]!;
  const doubled = {
    ...backend,
    questions: [question, { ...second, text: question.text }, { ...backend.questions[2]!, id: second.id }],
  };
  assertEquals(validateTrack(doubled, "backend.json").map(({ place, level }) => `${place} ${level}`), [
    `${second.id}: text warning`,
    `${second.id}: id error`,
  ]);
});

Deno.test("what is no track at all is told in one finding a place", () => {
  assertEquals(validateTrack(null, "x.json").map(({ place }) => place), ["the whole"]);
  assertEquals(
    validateTrack({ track: "X", name: "", roles: [], skills: {}, questions: [] }, "x.json").map(({ place }) => place),
    [
      "track",
      "name",
    ],
  );
});
