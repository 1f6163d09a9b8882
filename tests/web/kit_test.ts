import { assert, assertEquals, assertMatch, assertNotMatch, assertStringIncludes } from "@std/assert";
import { draftKit, type Kit, postJob } from "../../engine/mod.ts";
import { startServer } from "../kit/server.ts";
import { openJob } from "./candidate/northwind.ts";
import { heading } from "./candidate/visitor.ts";
import { signedIn } from "./recruiter/desk.ts";

const question = {
  text: "How do you find out why a service became slow?",
  competency: "Finding causes",
  kind: "technical",
  skill: "observability",
  level: "2",
  minutes: "4",
  probe0text: "What did it cost?",
  probe0point: "any",
  ladder0: "Guesses.",
  ladder1: "Looks at one number.",
  ladder3: "Measures, then changes.",
  ladder5: "Measures before and after.",
  example: "I look at the slowest requests first.",
  point0text: "Measures before changing",
  point0weight: "core",
  point0says: "measured first, looked at the numbers",
  point1text: "",
  weight: "1",
  reason: "",
};

Deno.test("a kit", async (t) => {
  await using server = await startServer();
  const { store, engine } = server;
  const noor = await signedIn(server, "recruiter");
  const job = await engine.runPromise(postJob({ ...wish }, server.admin.user.id));
  const here = `/jobs/${job.id}/kit`;
  const draft = () => engine.runPromise(store.kits.draft(job.id)) as Promise<Kit>;

  await t.step("is drafted when there is none", async () => {
    assertMatch((await noor.get(here)).text, /This job has no kit yet\./);
    assertEquals((await noor.post(`${here}/draft`)).location, here);
    const { text } = await noor.get(here);
    assertMatch(text, /The kit is drafted\.[^]*Drafted by rules from the description\./);
    for (const { text: words } of (await draft()).questions) assertStringIncludes(text, escaped(words.en!));
  });

  await t.step("is drafted anew only after a question", async () => {
    const asked = await noor.get(`${here}/draft`);
    assertEquals(heading(asked), "Draft the kit anew?");
    assertMatch(asked.text, /The draft that is there is replaced/);
  });

  await t.step("takes a new question, with its follow-ups and key points", async () => {
    assertEquals(heading(await noor.get(`${here}/questions/new`)), "New question");
    const { status, location } = await noor.post(`${here}/questions`, question);
    assertEquals(status, 303);
    const added = (await draft()).questions.find(({ text }) => text.en === question.text);
    assertEquals(location, `${here}#q-${added?.id}`);
    assertEquals(added?.points.map(({ text, weight, says }) => ({ text, weight, says })), [{
      text: "Measures before changing",
      weight: "core",
      says: ["measured first", "looked at the numbers"],
    }]);
    assertEquals(added?.probes.map(({ text, point }) => [text.en, point]), [["What did it cost?", null]]);
    assertMatch((await noor.get(here)).text, /1 question changed by Noor\./);
  });

  await t.step("gives a question back as it was typed when something is wrong", async () => {
    const page = await noor.post(`${here}/questions`, { ...question, text: "", weight: "2", minutes: "90" });
    assertEquals(page.status, 422);
    for (const said of ["Write the question as it is asked.", "Plan 1 to 30 minutes."]) {
      assertStringIncludes(page.text, said);
    }
    assertMatch(page.text, /value="measured first, looked at the numbers"/);
    const heavy = await noor.post(`${here}/questions`, { ...question, weight: "2" });
    assertMatch(heavy.text, /Say why this question counts more or less than the others\./);
  });

  await t.step("is changed in its place, and says at once what may not be asked", async () => {
    const [, second] = (await draft()).questions;
    const part = { "HX-Request-Type": "partial", "HX-Request": "true" };
    const form = await noor.get(`${here}/questions/${second!.id}`, part);
    assertMatch(form.text, /^<article[^>]*editing[^]*hx-post=/);
    const wrong = await noor.post(`${here}/questions/${second!.id}`, { ...question, text: "" }, part);
    assertEquals(wrong.status, 422);
    assertMatch(wrong.text, /^<article[^>]*editing/);
    const saved = await noor.post(
      `${here}/questions/${second!.id}`,
      { ...question, text: "Do you have children?" },
      part,
    );
    assertMatch(saved.text, /^<article[^]*Do you have children\?[^]*hx-target="#kit-notes"[^]*may not be asked/);
    const alone = await noor.get(`${here}/questions/${second!.id}`);
    assertEquals(heading(alone), "Write the question");
  });

  await t.step("keeps the order that its questions are moved to, the closing one last", async () => {
    const before = (await draft()).questions.map(({ id }) => id);
    const { location } = await noor.post(`${here}/questions/${before[1]}/place`, { by: "down" });
    assertEquals(location, `${here}#q-${before[1]}`);
    assertEquals((await draft()).questions[2]?.id, before[1]);
    await noor.post(`${here}/questions/${before[1]}/place`, { by: "up" });
    await noor.post(`${here}/questions/${before.at(-1)}/place`, { by: "up" });
    assertEquals((await draft()).questions.map(({ id }) => id), before);
    assertEquals((await noor.get(`${here}/questions/${before[1]}/place`)).location, here);
  });

  await t.step("is not published with a question that may not be asked: 422, and which one", async () => {
    const refused = await noor.post(`/jobs/${job.id}/publication`);
    assertEquals(refused.status, 422);
    assertMatch(refused.text, /The kit is not published yet\.[^]*Question 2<\/a>: [^<]*children/);
    assertEquals(await engine.runPromise(store.kits.published(job.id)), undefined);
    assertEquals((await noor.get(`/jobs/${job.id}/publication`)).location, here);
  });

  await t.step("loses a question only after a question", async () => {
    const [, second] = (await draft()).questions;
    const asked = await noor.get(`${here}/questions/${second!.id}/removal`);
    assertMatch(asked.text, /Remove this question\?[^]*Do you have children\?/);
    assert((await draft()).questions.some(({ id }) => id === second!.id));
    assertEquals((await noor.post(`${here}/questions/${second!.id}/removal`)).location, here);
    assert(!(await draft()).questions.some(({ id }) => id === second!.id));
    assertEquals((await noor.get(`${here}/questions/${second!.id}`)).status, 404);
  });

  await t.step("is published with a sentence about what is frozen, and shares its link", async () => {
    await empty();
    assertMatch((await noor.get(here)).text, /Publish kit 1\?[^]*This is frozen: \d+ questions and \d+ follow-ups/);
    const { location } = await noor.post(`/jobs/${job.id}/publication`);
    assertEquals(location, `/jobs/${job.id}`);
    assertMatch((await noor.get(location)).text, /Kit 1 is published\.[^]*\/apply\//);
    assertNotMatch((await noor.get(here)).text, /popovertarget="publish"/);
  });

  await t.step("that is published stays, and an edit makes the next draft", async () => {
    const published = await engine.runPromise(store.kits.published(job.id));
    const first = published!.questions[1]!;
    await noor.post(`${here}/questions/${first.id}`, { ...question, competency: "Knowing why" });
    assertEquals(await engine.runPromise(store.kits.published(job.id)), published);
    assertEquals((await draft()).version, 2);
    assertMatch((await noor.get(here)).text, /Publish kit 2[^]*asked from <b>kit 1<\/b> until you publish this draft/);
  });

  await t.step("with gaps says which ones, and each can be written or removed", async () => {
    const other = await engine.runPromise(postJob({ ...wish, title: "Beekeeper", track: null }, server.admin.user.id));
    await engine.runPromise(draftKit(other.id, server.admin.user.id));
    const { slots } = (await engine.runPromise(store.kits.draft(other.id)))!;
    assert(slots.length > 0);
    const { text } = await noor.get(`/jobs/${other.id}/kit`);
    assertMatch(text, /Yours to write/);
    const refused = await noor.post(`/jobs/${other.id}/publication`);
    assertEquals(refused.status, 422);
    assertMatch(refused.text, new RegExp(`href="#q-${slots[0]!.id}"[^]*is still empty\\. Write it, or remove it\\.`));
    const form = await noor.get(`/jobs/${other.id}/kit/questions/${slots[0]!.id}`);
    assertMatch(form.text, new RegExp(`name="competency"[^>]*value="${escaped(slots[0]!.competency)}"`));
    await noor.post(`/jobs/${other.id}/kit/questions/${slots[0]!.id}`, question);
    const after = (await engine.runPromise(store.kits.draft(other.id)))!;
    assertEquals(after.slots.length, slots.length - 1);
  });

  /** Takes out what nobody wrote. */
  async function empty() {
    for (const { id } of (await draft()).slots) await noor.post(`${here}/questions/${id}/removal`);
  }

  await t.step("of another job has no questions of this one", async () => {
    const other = await openJob(server);
    const { id } = (await draft()).questions[0]!;
    assertEquals((await noor.get(`/jobs/${other.id}/kit/questions/${id}`)).status, 404);
  });
});

const escaped = (words: string) => words.replaceAll("&", "&amp;").replaceAll("'", "&#39;").replaceAll('"', "&quot;");

const wish = {
  title: "Backend engineer",
  description: "You build services on PostgreSQL, with queues between them.",
  mustHave: ["PostgreSQL", "message queues"],
  niceToHave: ["caching"],
  level: 2,
  track: "backend",
  minutes: 15,
  language: "en",
  deadline: null,
} as const;
