import { assert, assertEquals, assertLessOrEqual, assertMatch, assertStringIncludes } from "@std/assert";
import { type Evidence, evidenceOf } from "../../engine/mod.ts";
import { ApiClient, numberedAnswer } from "../kit/api_client.ts";
import { startServer, type TestServer } from "../kit/server.ts";
import { settled, until } from "../kit/story.ts";
import { anHourLater } from "../kit/story_clock.ts";
import { modelName, type Mood, type StoryModel, storyModel } from "../kit/story_model.ts";
import { invented, reportOpening, written } from "../kit/story_replies.ts";
import { signedIn } from "../web/recruiter/desk.ts";

const byModel = `openai/${modelName}`;

interface Told {
  readonly verdict: { readonly overall: number | null; readonly by: string } | null;
  readonly report: string | null;
  readonly answers: readonly {
    readonly question: string;
    readonly transcript: string | null;
    readonly by: string | null;
    readonly keyPoints: readonly { readonly met: string; readonly quote: string | null }[];
  }[];
}

interface World {
  readonly model: StoryModel;
  readonly server: TestServer;
  readonly client: ApiClient;
  readonly interviewId: string;
  /** Answers all questions; gives the longest wait for the next one, in milliseconds. */
  readonly answerAll: () => Promise<number>;
  /** As the API tells it. */
  readonly told: () => Promise<Told>;
  readonly evidence: () => Promise<Evidence>;
  /** The candidate's page as a recruiter reads it. */
  readonly page: () => Promise<string>;
}

/** A server that asks the story's model, a job that it drafted, and an interview that has begun. */
async function withModel(visit: (world: World) => Promise<void>): Promise<void> {
  await using model = storyModel();
  await using server = await startServer({ environment: model.environment });
  const client = new ApiClient(server.url, await server.token());
  const { id, interviewId } = await client.apply((await client.publishedJob()).id, "Mira Okafor", "mira@example.com");
  await client.begin(interviewId);
  const evidence = () => server.engine.runPromise(evidenceOf(id));
  const noor = await signedIn(server, "recruiter");
  await visit({
    ...{ model, server, client, interviewId, evidence },
    told: () => client.call("GET", `/api/v1/applications/${id}`),
    page: async () => (await noor.get(`/candidates/${(await evidence()).state.candidateId}`)).text,
    answerAll: () => timed(client, interviewId),
  });
}

async function timed(client: ApiClient, interviewId: string): Promise<number> {
  let longest = 0;
  for (let { question } = await client.standing(interviewId); question;) {
    const began = performance.now();
    ({ question } = await client.answer(interviewId, question.turn, numberedAnswer(question)));
    longest = Math.max(longest, performance.now() - began);
  }
  return longest;
}

/** Who picked each follow-up that was asked. */
const pickers = async ({ server, interviewId }: World) =>
  (await server.engine.runPromise(server.store.interviews.events(interviewId)))
    .flatMap((event) => event.kind === "question_asked" && event.data.probe ? [[event.data.probe, event.data.by]] : []);

Deno.test("a model drafts, picks, judges and reports, and is held to the words", () =>
  withModel(async (world) => {
    const { server, client, model } = world;
    await world.answerAll();
    await settled(server);
    const { verdict, report, answers } = await world.told();

    const [job] = await server.engine.runPromise(server.store.jobs.list());
    const kit = await server.engine.runPromise(server.store.kits.published(job!.id));
    assertEquals(kit?.draftedBy, byModel);
    for (const { text } of written) assert(answers.some(({ question }) => question === text), text);
    assertEquals(await pickers(world), [["p2", "openai"], ["p1", "openai"]]);

    assertEquals([verdict?.by, new Set(answers.map(({ by }) => by))], [byModel, new Set([byModel])]);
    for (const { transcript, keyPoints } of answers) {
      const [first, ...others] = keyPoints;
      assertEquals(
        first === undefined ? null : [first.met, first.quote],
        first === undefined ? null : ["missed", null],
      );
      for (const { met, quote } of others) assert(met === "met" && transcript?.includes(quote!), `${met}: ${quote}`);
    }
    assertStringIncludes(report ?? "", reportOpening);

    const { answers: evidence, conclusion } = await world.evidence();
    for (const { model, rules } of evidence) assert(model && rules, "the rules' scorecard stands beside the model's");
    assertEquals(conclusion?.reportBy, byModel);
    const page = await world.page();
    assertMatch(page, new RegExp(`<th scope="col">AI</th><th scope="col">Rules</th>[^]*Judged by ${modelName}`));
    assertMatch(page, /(\d+) of \1 quotes verified/);
    assert(!page.includes(invented) && !report?.includes(invented));

    // What counts nowhere is not probed, and nothing is judged twice.
    assertEquals(model.asked.get("choose_probe"), 2);
    assertEquals(model.asked.get("judge_answer"), answers.length);
    const status = await client.call<{ providers: { provider: string; status: string }[] }>("GET", "/api/v1/ai/status");
    assertEquals(status.providers.find(({ provider }) => provider === "openai")?.status, "ok");
  }));

Deno.test("a model that is slow with the last answer replaces the verdict that the rules gave meanwhile", () =>
  withModel(async ({ model, server, client, interviewId, evidence, page }) => {
    let judge = () => {};
    for (let { question } = await client.standing(interviewId); question;) {
      if (question.kind === "closing") {
        await settled(server);
        judge = model.holdNext("judge_answer");
      }
      ({ question } = await client.answer(interviewId, question.turn, numberedAnswer(question)));
    }
    await until(async () => (await evidence()).conclusion);
    assertEquals([(await evidence()).conclusion?.by, model.asked.get("write_report")], ["rules", undefined]);
    assertMatch(await page(), /Judged by rules, not by a model\. Read it yourself\./);
    judge();
    await settled(server);
    assertEquals([(await evidence()).conclusion?.by, model.asked.get("write_report")], [byModel, 1]);
  }));

const failing: Readonly<Record<Exclude<Mood, "well">, string>> = {
  broken: "answers 500",
  busy: "asks to come back later",
  hanging: "never answers",
  nonsense: "talks nonsense",
  "cut off": "is cut off in the middle of a sentence",
};

for (const [mood, words] of Object.entries(failing)) {
  Deno.test(`a model that ${words} stops no interview: rules judge, and it judges when it is back`, () =>
    withModel(async (world) => {
      const { model, server, client, told, evidence, page } = world;
      model.turn(mood as Mood);
      const longest = await world.answerAll();
      assertLessOrEqual(longest, 8_000, "a candidate waits 1.5 seconds for a follow-up, and what the machine needs");
      assertEquals((await evidence()).state.status, "completed");
      assertEquals(new Set((await pickers(world)).map(([, by]) => by)), new Set(["rules"]));

      // Also while both workers that judge wait for a model that hangs.
      const ruled = await until(async () => (await evidence()).conclusion, 10);
      assertEquals([ruled.by, ruled.reportBy, typeof ruled.verdict.overall], ["rules", "rules", "number"]);
      const { verdict, answers } = await told();
      assertEquals([verdict?.by, new Set(answers.map(({ by }) => by))], ["rules", new Set(["rules"])]);
      assertMatch(await page(), /Judged by rules, not by a model\. Read it yourself\./);
      const status = await client.call<{ providers: { provider: string; status: string }[] }>(
        "GET",
        "/api/v1/ai/status",
      );
      const health = status.providers.find(({ provider }) => provider === "openai")?.status ?? "";
      assert(["failing", "resting"].includes(health), health);

      model.turn("well");
      await anHourLater(server);
      const later = await evidence();
      assertEquals([later.conclusion?.by, later.conclusion?.reportBy], [byModel, byModel]);
      assert(later.answers.every(({ model, rules }) => model && rules), "both scorecards are whole");
      assertEquals(new Set((await told()).answers.map(({ by }) => by)), new Set([byModel]));
      assertMatch(await page(), new RegExp(`Judged by ${modelName}`));
    }));
}
