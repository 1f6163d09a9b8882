import { assertEquals } from "@std/assert";
import { canServe, startServer as startSqld } from "../db/kit/server.ts";
import { ApiClient, numberedAnswer } from "../kit/api_client.ts";
import { candor, spawnServer } from "../kit/program.ts";

Deno.test({
  name: "two machines on one libSQL server migrate once, and an interview begun on one goes on at the other",
  ignore: !canServe,
  fn: async () => {
    await using sqld = await startSqld();
    const shared = {
      DATABASE_URL: sqld.url,
      SECRET_KEY: "a-secret-key-for-two-machines-in-a-test",
      LOG_LEVEL: "error",
    };
    const folders = [await Deno.makeTempDir(), await Deno.makeTempDir()];
    try {
      const environments = folders.map((DATA_DIR) => ({ ...shared, DATA_DIR, HOST: "127.0.0.1" }));
      const started = await Promise.all(environments.map((environment) => spawnServer(environment)));
      await using one = started[0]!;
      await using other = started[1]!;
      const token = await candor(["token", "add", "--name", "two", "--role", "admin"], {
        environment: environments[0]!,
      });
      const secret = token.stdout.trim().split(/\s+/).at(-1) ?? "";
      const here = new ApiClient(one.url, secret), there = new ApiClient(other.url, secret);
      const job = await here.publishedJob();
      const { interviewId } = await there.apply(job.id, "Mira Okafor", "mira@example.com");
      let { question } = await here.begin(interviewId);
      for (let client = there; question; client = client === there ? here : there) {
        ({ question } = await client.answer(interviewId, question.turn, numberedAnswer(question)));
      }
      assertEquals((await there.standing(interviewId)).status, "completed");
    } finally {
      for (const folder of folders) await Deno.remove(folder, { recursive: true });
    }
  },
});

Deno.test("a second process on one file says who holds it, and leaves it alone", async () => {
  const dataDir = await Deno.makeTempDir();
  try {
    const environment = { DATA_DIR: dataDir, HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "error" };
    await using server = await spawnServer(environment);
    const second = await candor(["serve"], { environment });
    assertEquals([second.code === 0, second.stderr.includes(`process ${server.pid}`)], [false, true], second.stderr);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
