import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { LLMock } from "@copilotkit/aimock";
import { triedAgain } from "../../engine/ports/failure.ts";
import { pluginOf } from "../../engine/plugin/house.ts";
import { toolsFor } from "../../engine/plugin/tools.ts";
import openai from "../../plugins/openai.ts";
import { ask, completion, failureOf, openaiAt, request, secret, withServer, words } from "./openai_server.ts";

// Its sweep of old journals starts here, outside of any sanitized test.
const mock = new LLMock({ port: 0, strict: true });
await mock.start();
Deno.test.afterAll(() => mock.stop());

Deno.test("a healthy server's JSON comes back parsed, with model and tokens", async () => {
  mock.on({ userMessage: words }, { content: '{"score":4}', usage: { prompt_tokens: 11, completion_tokens: 7 } });
  const reply = await ask(openaiAt(`${mock.url}/v1`));
  assertEquals(reply.value, { score: 4 });
  assertEquals([reply.inputTokens, reply.outputTokens], [11, 7]);
});

Deno.test("a mock server that is busy, garbled or gone is told by its kind", async () => {
  const say = (content: string) =>
    failureOf(
      openaiAt(`${mock.url}/v1`).generate({ ...request, messages: [{ role: "user", content }] }, {
        signal: new AbortController().signal,
      }),
    );
  mock.on({ userMessage: "busy" }, { error: { message: "slow down" }, status: 429, retryAfter: 7 });
  mock.on({ userMessage: "garbled" }, { content: "x" }, { chaos: { malformedRate: 1 } });
  mock.on({ userMessage: "gone" }, { content: "x" }, { chaos: { disconnectRate: 1 } });
  assertEquals([(await say("busy")).kind, (await say("busy")).retryAfterMs], ["rate-limited", 7_000]);
  assertEquals((await say("garbled")).kind, "malformed");
  assertEquals((await say("gone")).kind, "unavailable");
});

Deno.test("what is sent: key, model, messages, strict schema without limits, no temperature lost", () =>
  withServer(() => completion('{"score":4}'), async (llm, seen) => {
    assertEquals((await ask(llm)).model, "test-model-2026");
    const { headers, body } = seen[0]!;
    assertEquals(headers.get("authorization"), `Bearer ${secret}`);
    assertEquals([headers.get("openai-organization"), headers.get("openai-project")], [null, null]);
    assertEquals(body, {
      model: "test-model",
      temperature: 0,
      messages: request.messages,
      response_format: {
        type: "json_schema",
        json_schema: {
          name: "score",
          strict: true,
          schema: {
            type: "object",
            properties: { score: { type: "number" } },
            required: ["score"],
            additionalProperties: false,
          },
        },
      },
    });
  }));

Deno.test("a server of one's own needs no key, and is sent none", () =>
  withServer(() => completion('{"score":4}'), async (_, seen, url) => {
    await ask(openaiAt(url, { apiKey: undefined }));
    assertEquals(seen[0]!.headers.get("authorization"), null);
  }));

Deno.test("a server without schemas is asked in plainer ways, and the way that works is kept", () =>
  withServer((body) => {
    const type = body.response_format?.type;
    if (type === undefined) return completion('Here you are:\n```json\n{"score": 3}\n```');
    return Response.json({ error: { message: `This model does not support response format ${type}` } }, {
      status: 400,
    });
  }, async (llm, seen) => {
    assertEquals((await ask(llm)).value, { score: 3 });
    assertEquals(seen.map(({ body }) => body.response_format?.type), ["json_schema", "json_object", undefined]);
    assertStringIncludes(seen[2]!.body.messages[0].content, '"score"');
    await ask(llm);
    assertEquals(seen.length, 4);
  }));

Deno.test("a model that takes no temperature is asked without it from then on", () =>
  withServer(
    (body) =>
      "temperature" in body
        ? Response.json({ error: { message: "Unsupported value", param: "temperature" } }, { status: 400 })
        : completion('{"score":2}'),
    async (llm, seen) => {
      await ask(llm);
      await ask(llm);
      assertEquals(seen.map(({ body }) => "temperature" in body), [true, false, false]);
    },
  ));

Deno.test("a model that thinks out loud first is still understood", () =>
  withServer(() => completion('<think>maybe {"score":1}?</think>{"score":5}'), async (llm) => {
    assertEquals((await ask(llm)).value, { score: 5 });
  }));

const error = (status: number, code: string | null = null, headers = {}) => () =>
  Response.json({ error: { message: `Incorrect API key provided: ${secret}. ${words}`, code, type: "invalid" } }, {
    status,
    headers,
  });
const text = (body: string, type: string) => () => new Response(body, { headers: { "content-type": type } });

const cases: readonly (readonly [string, string, () => Response])[] = [
  ["a bad key", "unauthorized", error(401)],
  ["no rights", "unauthorized", error(403)],
  ["an unpaid bill", "unauthorized", error(402)],
  ["a spent quota", "unauthorized", error(429, "insufficient_quota")],
  ["too many requests", "rate-limited", error(429, null, { "retry-after-ms": "1500" })],
  ["a request timeout", "unavailable", error(408)],
  ["a conflict", "unavailable", error(409)],
  ["a server error", "unavailable", error(500)],
  ["an overloaded server", "unavailable", error(503)],
  ["a gateway's HTML error page", "unavailable", () => new Response("<h1>Bad gateway</h1>", { status: 502 })],
  ["an unknown model", "rejected", error(404, "model_not_found")],
  ["a bad request", "rejected", error(400)],
  ["a redirect", "rejected", () => new Response(null, { status: 302, headers: { location: "http://127.0.0.1:1/" } })],
  ["a refusal", "rejected", () => completion(null, {}, { refusal: "I cannot help with that" })],
  ["a content filter", "rejected", () => completion("", { finish_reason: "content_filter" })],
  ["an answer that grew too long", "malformed", () => completion('{"sco', { finish_reason: "length" })],
  ["an answer of spaces", "malformed", () => completion("   \n  ")],
  ["an answer without JSON", "malformed", () => completion("I would say four.")],
  ["a page of HTML with status 200", "malformed", text("<html>Log in</html>", "text/html")],
  ["half of a JSON text", "malformed", text('{"choices":[', "application/json")],
  ["an empty reply", "malformed", text("", "application/json")],
  ["an object without choices", "malformed", () => Response.json({ hello: 1 })],
  ["an error with status 200", "rate-limited", () => Response.json({ error: { code: 429, message: secret } })],
];

for (const [name, kind, answer] of cases) {
  Deno.test(`${name} is ${kind}; neither key nor words are in the message`, () =>
    withServer(answer, async (llm) => {
      const failure = await failureOf(ask(llm));
      assertEquals(failure.kind, kind);
      const all = `${failure.message} ${failure.stack} ${Deno.inspect(failure)}`;
      assert(!all.includes(secret) && !all.includes(words), all);
      if (name === "too many requests") assertEquals(failure.retryAfterMs, 1_500);
    }));
}

Deno.test("a reply that is cut in the middle is unavailable", async () => {
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const serving = (async () => {
    using connection = await listener.accept();
    await connection.read(new Uint8Array(65_536));
    const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n";
    await connection.write(new TextEncoder().encode(`${head}{"choices":[`));
  })();
  const failure = await failureOf(ask(openaiAt(`http://127.0.0.1:${listener.addr.port}/v1`)));
  await serving;
  listener.close();
  assertEquals(failure.kind, "unavailable");
});

Deno.test("a server that is not there is unavailable, and the message names the host alone", async () => {
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const { port } = listener.addr;
  listener.close();
  const failure = await failureOf(ask(openaiAt(`http://127.0.0.1:${port}/v1?key=${secret}`)));
  assertEquals(failure.kind, "unavailable");
  assertEquals(failure.message, `Cannot reach OpenAI at 127.0.0.1:${port}: the connection was refused.`);
});

Deno.test("a stalled server is left when nobody waits any more: an abort is no failure, and the line is closed", async () => {
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const stop = new AbortController();
  const why = new Error("time is up");
  const serving = (async () => {
    using connection = await listener.accept();
    const buffer = new Uint8Array(65_536);
    await connection.read(buffer);
    stop.abort(why);
    while (await connection.read(buffer) !== null);
    return "closed by the caller";
  })();
  const llm = openaiAt(`http://127.0.0.1:${listener.addr.port}/v1`);
  assertEquals(await ask(llm, stop.signal).catch((error) => error), why);
  assertEquals(await serving, "closed by the caller");
  listener.close();
});

Deno.test("a body that stalls after its head is left too", async () => {
  const stop = new AbortController();
  await withServer(() => {
    setTimeout(() => stop.abort(new Error("time is up")), 20);
    return new Response(new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode('{"choices":')) }), {
      headers: { "content-type": "application/json" },
    });
  }, async (llm) => {
    await assertRejects(() => ask(llm, stop.signal), Error, "time is up");
  });
});

Deno.test("its recorded reply passes through the plugin, with no network", async () => {
  const plugin = pluginOf(openai);
  const settings = plugin.settings.parse(plugin.rehearsal.settings);
  const recorded = () => Promise.resolve(plugin.rehearsal.reply!());
  const llm = plugin.create(toolsFor(plugin, settings, recorded as typeof fetch));
  const reply = await (llm as ReturnType<typeof openaiAt>).generate(request, { signal: new AbortController().signal });
  assertEquals(reply.value, { ok: true });
});

Deno.test("each kind either is tried again or is not", () => {
  assertEquals([...triedAgain].sort(), ["malformed", "rate-limited", "unavailable"]);
});
