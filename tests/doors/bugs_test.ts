import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { Effect, type ManagedRuntime } from "effect";
import { StorePort } from "../../engine/mod.ts";
import { site } from "../../web/app.ts";
import type { Engine } from "../../web/door/env.ts";
import { startServer, type TestServer } from "../kit/server.ts";
import { openHouse } from "./kit/house.ts";

const secretWords = "Mira Okafor said\n    at wombat (mira.okafor@example.com)";

/** The same engine with a bug: whoever asks for jobs breaks it. */
function broken(server: TestServer): ManagedRuntime.ManagedRuntime<Engine, never> {
  const die = () => Effect.die(new TypeError(secretWords));
  const jobs = { ...server.store.jobs, list: die, find: die };
  const within = <A, E>(effect: Effect.Effect<A, E, Engine>) =>
    Effect.provideService(effect, StorePort, { ...server.store, jobs });
  return Object.assign(Object.create(server.engine), {
    runPromise: <A, E>(effect: Effect.Effect<A, E, Engine>, options?: object) =>
      server.engine.runPromise(within(effect), options),
    runFork: () => {},
  });
}

Deno.test("a bug is told by a reference alone, which stands in the log beside its place", async () => {
  await using house = await openHouse();
  const { server } = house;
  const settings = {
    ...{ version: "0.0.0-test", publicUrl: server.url, trustedProxies: [], corsOrigins: [], metricsToken: null },
    ...{ timeZone: "UTC", rateLimitFactor: 1000, setupCode: null, hasMail: false },
  };
  const app = site(broken(server), settings);
  const place = { remoteAddr: { hostname: "127.0.0.1", port: 4_000, transport: "tcp" }, completed: Promise.resolve() };
  const { cookie } = await house.session("admin");
  const headers = { cookie, authorization: `Bearer ${await server.token()}` };
  const logged: string[] = [];
  const { error } = console;
  console.error = (line: string) => logged.push(line);
  try {
    for (const path of ["/jobs", "/api/v1/jobs", "/api/interview/start"]) {
      const kiosk = path.includes("interview");
      const body = kiosk ? { method: "POST", body: JSON.stringify({ jobCode: "ABCDEF", consent: true }) } : {};
      const answer = await app.request(path, { headers, ...body }, place);
      const text = await answer.text();
      const id = answer.headers.get("x-request-id") ?? "";
      assertMatch(id, /^[0-9a-f-]{36}$/);
      assertEquals([path, answer.status], [path, 500]);
      assertStringIncludes(text, "Something broke on our side.");
      if (!kiosk) assertStringIncludes(text, id);
      for (const word of ["Mira", "wombat", "TypeError", ".ts"]) {
        assertEquals([word, text.includes(word)], [word, false]);
      }
      const line = JSON.parse(logged.at(-1)!);
      assertEquals([line.level, line.request, line.error], ["ERROR", id, "TypeError"]);
      assertMatch(line.stack[0], /^at .*bugs_test\.ts/);
    }
  } finally {
    console.error = error;
  }
  for (const word of ["Mira", "wombat", "example.com"]) {
    assertEquals([word, logged.join().includes(word)], [word, false]);
  }
});

Deno.test("the number of a request is ours, whatever a visitor sends", async () => {
  await using server = await startServer();
  const { headers, body } = await fetch(`${server.url}/healthz`, { headers: { "x-request-id": "mine" } });
  await body?.cancel();
  assertMatch(headers.get("x-request-id") ?? "", /^[0-9a-f-]{36}$/);
});
