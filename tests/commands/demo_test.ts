import { assert, assertEquals, assertGreater, assertLessOrEqual, assertStringIncludes } from "@std/assert";
import { addDemo, type ApplicationRow, apply, evidenceOf, isSetUp, removeDemo } from "../../engine/mod.ts";
import { runNext } from "../../engine/background/runner.ts";
import { admin, company, startServer, type TestServer } from "../kit/server.ts";
import { setUp } from "../../engine/mod.ts";

async function rows({ engine, store }: TestServer): Promise<readonly ApplicationRow[]> {
  return (await engine.runPromise(store.applications.list({ sort: "oldest" }))).rows;
}

/** The server's own workers judge, too: whoever finds nothing left waits for the other. */
async function judged({ engine, store }: TestServer): Promise<void> {
  while (await engine.runPromise(runNext()));
  while ((await engine.runPromise(store.tasks.counts(Date.now()))).waiting > 0) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

Deno.test("the demo company has somebody at every place of the way, marked as demo everywhere", async () => {
  await using server = await startServer();
  assertEquals(await server.engine.runPromise(addDemo("command")), true);
  await judged(server);
  const all = await rows(server);
  assertEquals(all.map(({ name, jobTitle, interview }) => `${name}, ${jobTitle}: ${interview.status}`), [
    "Lena Vogt, Data analyst: completed",
    "Mira Okafor, Backend engineer: completed",
    "Tomasz Wilk, Backend engineer: completed",
    "Priya Raman, Backend engineer: completed",
    "Joana Reis, Product manager: scheduled",
    "Lena Vogt, Product manager: scheduled",
    "Ahmed Salah, Backend engineer: in_progress",
  ]);
  assertEquals(all.every(({ application }) => application.demo), true);
  assertEquals(all.find(({ decision }) => decision)?.decision?.outcome, "advance");
  const [request] = await server.engine.runPromise(server.store.requests.open());
  assertEquals(request?.kind, "person");
  const stages = await server.engine.runPromise(server.store.applications.stages());
  assertEquals(stages, { applied: 2, interviewing: 1, to_read: 3, decided: 1, ended: 0 });
  const jobs = await server.engine.runPromise(server.store.jobs.list());
  assertEquals(jobs.map(({ demo, counts }) => demo && counts.applied > 0), [true, true, true]);
});

Deno.test("strong, medium and weak answers are told apart by the rules", async () => {
  await using server = await startServer();
  await server.engine.runPromise(addDemo("command"));
  await judged(server);
  const score = new Map((await rows(server)).map(({ name, verdict }) => [name, verdict?.overall ?? 0]));
  assertGreater(score.get("Mira Okafor")!, score.get("Tomasz Wilk")! + 8);
  assertGreater(score.get("Tomasz Wilk")!, score.get("Priya Raman")! + 8);
  assertLessOrEqual(score.get("Priya Raman")!, 55);
});

Deno.test("everybody of the demo answers the questions that they are asked, in 40 words or more", async () => {
  await using server = await startServer();
  await server.engine.runPromise(addDemo("command"));
  const finished = (await rows(server)).filter(({ interview }) => interview.status === "completed");
  for (const { application } of finished) {
    const { answers, candidate } = await server.engine.runPromise(evidenceOf(application.id));
    for (const { question, turns } of answers) {
      const words = turns[0]?.words ?? "";
      assert(words.split(/\s+/).length >= 35, `${candidate?.name} to ${question.id}: ${words}`);
      assertEquals(/^(I didn't do this|I haven't met exactly|I don't know this one|I'd start from)/.test(words), false);
    }
  }
});

Deno.test("it is added once, and the story's times lie in the past", async () => {
  await using server = await startServer();
  assertEquals(await server.engine.runPromise(addDemo("command")), true);
  assertEquals(await server.engine.runPromise(addDemo("command")), false);
  for (const { interview } of await rows(server)) {
    assertLessOrEqual(interview.updatedAt, Date.now());
    assertLessOrEqual(interview.scheduledAt, interview.startedAt ?? Infinity);
  }
});

Deno.test("it takes nothing away from setting up", async () => {
  await using server = await startServer({ ready: false });
  await server.engine.runPromise(addDemo("command"));
  assertEquals(await server.engine.runPromise(isSetUp()), false);
  await server.engine.runPromise(setUp({ ...admin, ...company }));
  assertEquals(await server.engine.runPromise(isSetUp()), true);
});

Deno.test("removed, nothing of it is left, neither what others did with its jobs; the log of the rest verifies", async () => {
  await using server = await startServer();
  const { engine, store } = server;
  await engine.runPromise(addDemo("command"));
  const [job] = await engine.runPromise(store.jobs.list());
  const visitor = { name: "Somebody Else", email: "somebody@example.com", resume: null, who: "candidate" };
  await engine.runPromise(apply({ jobId: job!.id, ...visitor }));
  assertEquals(await engine.runPromise(removeDemo("command")), true);
  assertEquals(await engine.runPromise(removeDemo("command")), false);
  assertEquals(await rows(server), []);
  assertEquals(await engine.runPromise(store.jobs.list()), []);
  assertEquals((await engine.runPromise(store.users.list())).map(({ email }) => email), [admin.email]);
  assertEquals(await engine.runPromise(store.interviews.verify()), []);
  assertEquals(await engine.runPromise(store.audit.verify()), []);
  assertEquals((await engine.runPromise(store.tasks.counts(Date.now()))).waiting, 0);
  assertEquals(await engine.runPromise(addDemo("command")), true);
});

Deno.test("the demo's own report speaks of what was said", async () => {
  await using server = await startServer();
  await server.engine.runPromise(addDemo("command"));
  await judged(server);
  const mira = (await rows(server)).find(({ name }) => name === "Mira Okafor")!;
  const { conclusion, resume, match } = await server.engine.runPromise(evidenceOf(mira.application.id));
  assert(conclusion && resume && match);
  assertStringIncludes(resume.text, "Havenpost");
});
