import { assertEquals } from "@std/assert";
import { ApiClient, numberedAnswer } from "/work/main/tests/kit/api_client.ts";
import { startServer } from "/work/main/tests/kit/server.ts";
import { settled, until } from "/work/main/tests/kit/story.ts";
import { storyModel } from "/work/main/tests/kit/story_model.ts";
import { evidenceOf } from "/work/main/engine/mod.ts";

async function world(run: (model: ReturnType<typeof storyModel>, client: ApiClient, interviewId: string, by: () => Promise<unknown>, server: Awaited<ReturnType<typeof startServer>>) => Promise<void>) {
  await using model = storyModel();
  await using server = await startServer({ environment: model.environment });
  const client = new ApiClient(server.url, await server.token());
  const job = await client.publishedJob();
  const { id, interviewId } = await client.apply(job.id, "Mira Okafor", "mira@example.com");
  await client.begin(interviewId);
  await run(model, client, interviewId, async () => {
    const e = await server.engine.runPromise(evidenceOf(id));
    return [e.conclusion?.by, e.rater];
  }, server);
}

Deno.test("last judge finishes while report is written", () => world(async (model, client, interviewId, by, server) => {
  let { question } = await client.standing(interviewId);
  let judge = () => {};
  const report = model.holdNext("write_report");
  while (question) {
    if (question.kind === "closing") {
      await settled(server);
      judge = model.holdNext("judge_answer");
    }
    ({ question } = await client.answer(interviewId, question.turn, numberedAnswer(question)));
  }
  await until(async () => model.asked.get("write_report"));
  judge();
  await until(async () => ((await by()) as string[])[0]);
  console.log(model.asked, await by());
  report();
  await settled(server);
  console.log(model.asked, await by());
}));
