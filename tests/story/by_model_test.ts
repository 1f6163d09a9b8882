import { assert, assertEquals } from "@std/assert";
import { evidenceOf } from "../../engine/mod.ts";
import { ApiClient, numberedAnswer } from "../kit/api_client.ts";
import { startServer } from "../kit/server.ts";
import { settled } from "../kit/story.ts";
import { storyModel } from "../kit/story_model.ts";

Deno.test("healthy", async () => {
  await using model = storyModel();
  await using server = await startServer({ environment: model.environment });
  const client = new ApiClient(server.url, await server.token());
  const job = await client.publishedJob();
  const { id, interviewId } = await client.apply(job.id, "Mira Okafor", "mira@example.com");
  await client.begin(interviewId);
  const all = await client.answerAll(interviewId, numberedAnswer);
  console.log(all);
  await settled(server);
  console.log(model.asked);
  console.log(JSON.stringify(await client.call("GET", `/api/v1/applications/${id}`), null, 1));
  const e = await server.engine.runPromise(evidenceOf(id));
  console.log(e.conclusion?.by, e.conclusion?.reportBy);
  console.log(e.state.turns);
  assert(e);
  assertEquals(1, 1);
});
