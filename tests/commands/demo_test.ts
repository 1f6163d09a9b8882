import { assert, assertEquals, assertGreater, assertLessOrEqual, assertStringIncludes } from "@std/assert";
import { runNext } from "../../engine/background/runner.ts";
import { addDemo, type ApplicationRow, apply, evidenceOf, isSetUp, removeDemo, setUp } from "../../engine/mod.ts";
import { admin, company, startServer, type TestServer } from "../kit/server.ts";

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

Deno.test("the demo company, added and judged", async (t) => {
  await using server = await startServer();
  const { engine, store } = server;
  assertEquals(await engine.runPromise(addDemo("command")), true);
  await judged(server);
  const all = await rows(server);

  await t.step("has somebody at every place of the way, marked as demo everywhere", async () => {
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
    assertEquals((await engine.runPromise(store.requests.open())).map(({ kind }) => kind), ["person"]);
    const stages = await engine.runPromise(store.applications.stages());
    assertEquals(stages, { applied: 2, interviewing: 1, to_read: 3, decided: 1, ended: 0 });
    const jobs = await engine.runPromise(store.jobs.list());
    assertEquals(jobs.map(({ demo, counts }) => demo && counts.applied > 0), [true, true, true]);
  });

  await t.step("strong, medium and weak answers are told apart", () => {
    const score = new Map(all.map(({ name, verdict }) => [name, verdict?.overall ?? 0]));
    assertGreater(score.get("Mira Okafor")!, score.get("Tomasz Wilk")! + 8);
    assertGreater(score.get("Tomasz Wilk")!, score.get("Priya Raman")! + 8);
    assertLessOrEqual(score.get("Priya Raman")!, 60);
  });

  await t.step("every question finds an answer that was written for it", async () => {
    for (const { application } of all.filter(({ interview }) => interview.status === "completed")) {
      const { answers, candidate } = await engine.runPromise(evidenceOf(application.id));
      for (const { question, turns } of answers) {
        const words = turns[0]?.words ?? "";
        const what = `${candidate?.name} to ${question.id}: ${words}`;
        assertEquals(
          /^(I haven't met exactly|I didn't do this in my work|I don't know this one|I'd start from)/.test(words),
          false,
          what,
        );
        assert(words.split(/\s+/).length >= 35, what);
      }
    }
  });

  await t.step("its evidence is whole: resume, match, report", async () => {
    const mira = all.find(({ name }) => name === "Mira Okafor")!;
    const { conclusion, resume, match } = await engine.runPromise(evidenceOf(mira.application.id));
    assertStringIncludes(resume?.text ?? "", "Havenpost");
    assertEquals(match?.score, 100);
    assertGreater(conclusion?.report.split(/\s+/).length ?? 0, 80);
  });

  await t.step("its times lie in the past and follow each other", () => {
    for (const { interview } of all) {
      assertLessOrEqual(interview.updatedAt, Date.now());
      assertLessOrEqual(interview.scheduledAt, interview.startedAt ?? Infinity);
    }
  });

  await t.step("it is added once", async () => {
    assertEquals(await engine.runPromise(addDemo("command")), false);
    assertEquals((await rows(server)).length, all.length);
  });
});

Deno.test("the demo company comes and goes without a trace, before and after setting up", async () => {
  await using server = await startServer({ ready: false });
  const { engine, store } = server;
  await engine.runPromise(addDemo("command"));
  assertEquals(await engine.runPromise(isSetUp()), false);
  await engine.runPromise(setUp({ ...admin, ...company }));
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
});
