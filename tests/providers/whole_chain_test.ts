/** The whole way once: environment, plugin, real HTTP, chain, ability, rules. */
import { assert, assertEquals, assertNotMatch } from "@std/assert";
import { Effect, Layer, ManagedRuntime } from "effect";
import { pluginOf } from "../../engine/plugin/house.ts";
import type { CallRecord } from "../../engine/providers/call_record.ts";
import { Interviewer } from "../../engine/providers/interviewer.ts";
import { Providers } from "../../engine/providers/providers.ts";
import { readProviders } from "../../engine/providers/read_providers.ts";
import { draftJob } from "../../engine/interviewer/draft_job.ts";
import { pluginFiles } from "../../plugins/mod.ts";

const secret = "sk-whole-chain-0042";
const description = "Backend Engineer\nRequirements:\n- PostgreSQL\n- Docker\n";

/** Runs a test with the engine's providers against a local server. */
async function withEngine(
  answer: (body: { messages: { content: string }[] }, calls: number) => Response | Promise<Response>,
  test: (
    engine: ManagedRuntime.ManagedRuntime<Interviewer | Providers, never>,
    calls: readonly CallRecord[],
  ) => Promise<void>,
): Promise<void> {
  let count = 0;
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    async (request) => await answer(await request.json(), ++count),
  );
  const { providers, problems } = readProviders(pluginFiles.map(pluginOf), {
    OPENAI_API_KEY: secret,
    OPENAI_BASE_URL: `http://127.0.0.1:${server.addr.port}/v1`,
    OPENAI_MODEL: "local-model",
    OPENAI_TIMEOUT_SECONDS: "10",
    OPENAI_RETRY_BACKOFF_SECONDS: "0.01",
  });
  assertEquals(problems, []);
  const calls: CallRecord[] = [];
  const layer = Interviewer.layer.pipe(Layer.provideMerge(Providers.layer(providers, (call) => calls.push(call))));
  const engine = ManagedRuntime.make(layer);
  try {
    await test(engine, calls);
  } finally {
    await engine.dispose();
    await server.shutdown();
  }
}

const say = (value: unknown) =>
  Response.json({
    model: "local-model-v1",
    choices: [{ finish_reason: "stop", message: { content: JSON.stringify(value) } }],
    usage: { prompt_tokens: 100, completion_tokens: 20 },
  });
const draft = {
  title: "Backend Engineer",
  track: "backend",
  level: "junior",
  mustHave: ["PostgreSQL"],
  niceToHave: [],
};
const ask = Interviewer.use(({ ask }) => ask(draftJob, { description }));

Deno.test("a model's draft comes back, with who made it and what it cost", () =>
  withEngine(() => say(draft), async (engine, calls) => {
    const { value, by, degraded } = await engine.runPromise(ask);
    assertEquals([value.level, value.mustHave, degraded], [1, ["PostgreSQL"], false]);
    assertEquals([by.provider, by.model], ["openai", "local-model-v1"]);
    assertEquals(calls.map(({ provider, inputTokens, outputTokens }) => [provider, inputTokens, outputTokens]), [
      ["openai", 100, 20],
    ]);
    const status = await engine.runPromise(Providers.use(({ status }) => status));
    const line = status.find(({ id, port }) => id === "openai" && port === "llm");
    assertEquals([line?.status, line?.configured, line?.model], ["ok", true, "local-model"]);
  }));

Deno.test("made-up skills go back once, and the corrected draft is taken", () =>
  withEngine((body, calls) => {
    if (calls === 1) return say({ ...draft, mustHave: ["Haskell", "Cobol"] });
    assert(body.messages.at(-1)?.content.includes("copy the skills word for word"));
    return say(draft);
  }, async (engine) => {
    assertEquals((await engine.runPromise(ask)).value.mustHave, ["PostgreSQL"]);
  }));

Deno.test("a server in trouble is tried three times, then the rules answer; no secret and no word is kept", () =>
  withEngine(
    () => Response.json({ error: { message: `${secret} ${description}` } }, { status: 503 }),
    async (engine, calls) => {
      const { value, by, degraded } = await engine.runPromise(ask);
      assertEquals([value.mustHave, by.provider, degraded], [["PostgreSQL", "Docker"], "rules", true]);
      assertEquals(calls[0]?.failures, ["openai:unavailable", "openai:unavailable", "openai:unavailable"]);
      const status = JSON.stringify(await engine.runPromise(Providers.use(({ status }) => status)));
      assertNotMatch(status + JSON.stringify(calls), /sk-whole|PostgreSQL/);
    },
  ));

Deno.test("a server that never answers costs the deadline, not the answer", () =>
  withEngine(() => new Promise((resolve) => setTimeout(() => resolve(say(draft)), 1_500)), async (engine) => {
    const asked = Interviewer.use(({ ask }) => ask(draftJob, { description }, { deadlineMs: 400 }));
    const { by } = await engine.runPromise(asked);
    assertEquals(by.provider, "rules");
  }));

Deno.test("a trial says in a sentence what is wrong with a key", () =>
  withEngine(() => new Response("no", { status: 401 }), async (engine) => {
    const trial = await engine.runPromise(Providers.use(({ tryOut }) => tryOut("llm", "openai")));
    assertEquals([trial?.ok, trial?.problem], [false, "OpenAI answered 401: check the key."]);
  }));

Deno.test("who goes away takes the call along: nothing answers, nothing is recorded", () =>
  withEngine(() => new Promise((resolve) => setTimeout(() => resolve(say(draft)), 300)), async (engine, calls) => {
    const gone = new AbortController();
    setTimeout(() => gone.abort(), 50);
    const exit = await engine.runPromiseExit(Effect.asVoid(ask), { signal: gone.signal });
    assertEquals([exit._tag, calls.length], ["Failure", 0]);
  }));
