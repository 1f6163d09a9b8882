import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { Failure } from "../../engine/plugin/failure.ts";
import { house } from "../../engine/plugin/house.ts";
import { retryAfterMs } from "../../engine/plugin/retry_after.ts";
import { toolsFor } from "../../engine/plugin/tools.ts";

const { z } = house;
const secret = "k-8f7d6e5c4b/+";
const plugin = {
  name: "Acme",
  settings: z.object({ key: z.string().meta({ secret: true }), host: z.string() }),
  hosts: ({ host }: { host: string }) => [host],
};
const toolsAt = (host: string) => toolsFor(plugin, { key: secret, host });
const Reply = z.object({ text: z.string() });

async function failureOf(call: () => Promise<unknown>): Promise<Failure> {
  const thrown = await call().then(() => "a value", (error) => error);
  if (thrown instanceof Failure) return thrown;
  throw new Error(`Expected a failure, got ${thrown}`);
}

async function serving(answer: () => Response, test: (host: string) => Promise<void>): Promise<void> {
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, answer);
  try {
    await test(`127.0.0.1:${server.addr.port}`);
  } finally {
    await server.shutdown();
  }
}

Deno.test("a plugin reaches its declared host", () =>
  serving(() => Response.json({ text: "hello" }), async (host) => {
    const { fetch, json } = toolsAt(host);
    assertEquals(await json(await fetch(`http://${host}/v1`), Reply), { text: "hello" });
    assertEquals(await json(await fetch(new Request(`http://${host}/v1`)), Reply), { text: "hello" });
  }));

Deno.test("a host that is not declared is rejected before anything is sent", async () => {
  let sent = 0;
  const { fetch } = toolsFor(plugin, { key: secret, host: "api.acme.example" }, () => {
    sent++;
    return Promise.resolve(new Response());
  });
  for (
    const url of [
      "https://evil.example/",
      "https://api.acme.example:8443/",
      "https://api.acme.example.evil.example/",
      "https://api.acme.example@evil.example/",
    ]
  ) {
    assertEquals((await failureOf(() => fetch(url))).kind, "rejected", url);
  }
  assertEquals(sent, 0);
  await fetch("https://API.acme.example:443/v1");
  await fetch("http://api.acme.example/v1");
  assertEquals(sent, 2);
});

Deno.test("a redirect is not followed: it would carry the key to a host that nobody declared", () =>
  serving(() => new Response(null, { status: 307, headers: { location: "https://evil.example/" } }), async (host) => {
    const failure = await failureOf(() => toolsAt(host).fetch(`http://${host}/`, { method: "POST", body: secret }));
    assertEquals([failure.kind, failure.message], [
      "rejected",
      "Acme answers with a redirect: set the address that it leads to.",
    ]);
  }));

const kinds: Readonly<Record<number, string>> = {
  400: "rejected",
  401: "unauthorized",
  402: "unauthorized",
  403: "unauthorized",
  404: "rejected",
  408: "unavailable",
  409: "unavailable",
  413: "rejected",
  422: "rejected",
  425: "unavailable",
  429: "rate-limited",
  500: "unavailable",
  502: "unavailable",
  503: "unavailable",
  529: "unavailable",
};

for (const [status, kind] of Object.entries(kinds)) {
  Deno.test(`status ${status} is ${kind}`, () =>
    serving(() => new Response(secret, { status: Number(status), headers: { "retry-after": "3" } }), async (host) => {
      const { fetch, json } = toolsAt(host);
      const failure = await failureOf(async () => json(await fetch(`http://${host}/`), Reply));
      assertEquals([failure.kind, failure.retryAfterMs], [kind, 3_000]);
      assertStringIncludes(failure.message, `Acme answered ${status}`);
      assert(!failure.message.includes(secret));
    }));
}

Deno.test("a quota that is used up is unauthorized: no waiting helps", () =>
  serving(
    () => Response.json({ error: { code: "insufficient_quota" } }, { status: 429 }),
    async (host) => {
      const { fetch, json } = toolsAt(host);
      const failure = await failureOf(async () => json(await fetch(`http://${host}/`), Reply));
      assertEquals(failure.kind, "unauthorized");
      assertEquals(failure.message, "Acme answered 429 insufficient_quota: its quota is used up.");
    },
  ));

Deno.test("another shape is malformed, and the message names places, no values", () =>
  serving(() => Response.json({ text: 5, key: secret }), async (host) => {
    const { fetch, json } = toolsAt(host);
    const failure = await failureOf(async () => json(await fetch(`http://${host}/`), Reply));
    assertEquals([failure.kind, failure.message], [
      "malformed",
      "Acme answered in another shape than expected: see text.",
    ]);
  }));

Deno.test("what is no JSON is malformed", () =>
  serving(() => new Response("<html>"), async (host) => {
    const { fetch, json } = toolsAt(host);
    assertEquals((await failureOf(async () => json(await fetch(`http://${host}/`), Reply))).kind, "malformed");
  }));

Deno.test("a sound that is cut in the middle is unavailable, whichever way it is read", async () => {
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const host = `127.0.0.1:${listener.addr.port}`;
  const serving = (async () => {
    for (let i = 0; i < 2; i++) {
      using connection = await listener.accept();
      await connection.read(new Uint8Array(4_096));
      await connection.write(new TextEncoder().encode("HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\nRIFF"));
    }
  })();
  const { fetch } = toolsAt(host);
  assertEquals((await failureOf(async () => (await fetch(`http://${host}/`)).arrayBuffer())).kind, "unavailable");
  assertEquals((await failureOf(async () => (await fetch(`http://${host}/`)).bytes())).kind, "unavailable");
  await serving;
  listener.close();
});

Deno.test("an abort is no failure", async () => {
  const stop = AbortSignal.abort(new Error("nobody waits"));
  const error = await toolsAt("127.0.0.1:9").fetch("http://127.0.0.1:9/", { signal: stop }).catch((error) => error);
  assertEquals(error.message, "nobody waits");
});

Deno.test("fail takes secrets out of what a plugin says, also as part of an address", async () => {
  const { fail } = toolsAt("x");
  const failure = await failureOf(async () => {
    await Promise.resolve();
    fail("rejected", `Bad key ${secret} at /?key=${encodeURIComponent(secret)}`, { retryAfterMs: 5 });
  });
  assertEquals([failure.message, failure.retryAfterMs], ["Bad key ••• at /?key=•••", 5]);
});

Deno.test("retry-after is read as milliseconds, seconds, or a date", () => {
  const headers = (name: string, value: string) => new Headers({ [name]: value });
  assertEquals(retryAfterMs(headers("retry-after-ms", "250")), 250);
  assertEquals(retryAfterMs(headers("retry-after", "2")), 2_000);
  const now = Date.parse("2026-11-21T07:28:00Z");
  assertEquals(retryAfterMs(headers("retry-after", "Sat, 21 Nov 2026 07:28:30 GMT"), now), 30_000);
  assertEquals(retryAfterMs(headers("retry-after", "soon")), undefined);
  assertEquals(retryAfterMs(new Headers()), undefined);
  assertEquals(retryAfterMs(undefined), undefined);
});
