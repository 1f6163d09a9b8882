import { assert, assertEquals, assertGreater, assertStringIncludes } from "@std/assert";
import { marksOf } from "../../engine/assessment/marks.ts";
import { verdictOf } from "../../engine/assessment/verdict.ts";
import { judgeAnswer } from "../../engine/interviewer/judge_answer.ts";
import { type Evidence, evidenceOf } from "../../engine/mod.ts";
import { ApiClient } from "../kit/api_client.ts";
import { startServer, type TestServer } from "../kit/server.ts";
import { rowCounts, settled } from "../kit/story.ts";
import { signedIn } from "../web/recruiter/desk.ts";

/** What says that the demo was there and is gone: who did it, whose names to forget, how often somebody asked. */
const traces = ["audit", "candidate_change", "rate_limit"];

/** How much of all else stands in the database. */
const held = (server: TestServer): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(rowCounts(server)).filter(([table]) => !traces.includes(table)));

const evidenceOfAll = async ({ engine, store }: TestServer): Promise<readonly Evidence[]> => {
  const { rows } = await engine.runPromise(store.applications.list({}));
  return await Promise.all(rows.map(({ application }) => engine.runPromise(evidenceOf(application.id))));
};

Deno.test("the demo company comes and goes", async (t) => {
  await using server = await startServer();
  const { engine, store } = server;
  const ana = await signedIn(server);
  const client = new ApiClient(server.url, await server.token());
  const own = await client.publishedJob();
  await client.apply(own.id, "Mira Okafor", "mira@example.com");
  await settled(server);
  const before = held(server);

  await t.step("with marks that anybody can compute again from the words", async () => {
    assertEquals((await ana.post("/demo")).location, "/");
    await settled(server);
    const concluded = (await evidenceOfAll(server)).filter(({ conclusion }) => conclusion);
    assertEquals(concluded.length, 4);
    for (const { answers, conclusion } of concluded) {
      for (const { question, given, rules } of answers) {
        const words = given.how === "answered" ? given.words : "";
        const reading = judgeAnswer.rules({ question, language: "en", words, seed: "" });
        assertEquals([rules?.reading, rules?.marks], [reading, marksOf(reading, question.points)]);
        for (const { quote } of reading.points) assertStringIncludes(words, quote ?? "");
      }
      const judged = answers.filter(({ fromResume }) => !fromResume)
        .map(({ question, given, rules }) => ({ question, how: given.how, marks: rules!.marks }));
      assertEquals(conclusion?.verdict, verdictOf(judged, { by: "rules" }));
      assertGreater(conclusion?.report.length ?? 0, 200);
    }
  });

  await t.step("with strangers who tried its jobs", async () => {
    const demo = (await engine.runPromise(store.jobs.list())).find(({ demo }) => demo)!;
    await client.apply(demo.id, "Priya Raman", "priya@example.com");
    await client.apply(demo.id, "Mira Okafor", "mira@example.com");
    await settled(server);
    assertEquals((await ana.get("/candidates")).text.match(/>Priya Raman</g)?.length, 2);
  });

  await t.step("and leaves as many rows in every table as there were, and a log that verifies", async () => {
    assertEquals((await ana.post("/demo/removal")).location, "/settings/demo");
    await settled(server);
    // The letter that Mira got about the demo's job is hers, as her own application is.
    assertEquals(held(server), { ...before, mail: before.mail! + 1 });
    assert(!(await ana.get("/candidates")).text.includes("Priya Raman"));
    assertEquals((await ana.get("/jobs")).text.includes("Data analyst"), false);
    assertEquals((await evidenceOfAll(server)).map(({ candidate }) => candidate?.name), ["Mira Okafor"]);
    assertEquals([
      await engine.runPromise(store.interviews.verify()),
      await engine.runPromise(store.audit.verify()),
    ], [[], []]);
  });
});
