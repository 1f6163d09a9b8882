import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { Effect, type ManagedRuntime } from "effect";
import { findInvitation, stateOf, StoreAway, StorePort } from "../../engine/mod.ts";
import { site } from "../../web/app.ts";
import type { Engine, Env, WebSettings } from "../../web/door/env.ts";
import { startServer, type TestServer } from "../kit/server.ts";
import { invited, openJob } from "./candidate/northwind.ts";
import { begin, heading, hiddenFields, Visitor } from "./candidate/visitor.ts";

const settings = ({ url }: TestServer): WebSettings => ({
  ...{ version: "0.0.0-test", publicUrl: url, trustedProxies: [], corsOrigins: [], metricsToken: null },
  ...{ timeZone: "UTC", rateLimitFactor: 1000, setupCode: null, hasMail: false },
});

/** Which calls to the noun `interviews` fail, by how often each still succeeds. */
type Left = Map<PropertyKey, number>;

/** The same engine with a store that can be taken away, call by call. */
function besideStore(server: TestServer, left: Left): Env["Variables"]["engine"] {
  const interviews = new Proxy(server.store.interviews, {
    get: (real, call) => {
      const still = left.get(call) ?? left.get("all") ?? Infinity;
      if (left.has(call)) left.set(call, still - 1);
      return still > 0 ? Reflect.get(real, call) : () => Effect.fail(new StoreAway({ cause: "test" }));
    },
  });
  const within = (effect: Effect.Effect<unknown, unknown, Engine>) =>
    Effect.provideService(effect, StorePort, { ...server.store, interviews });
  return {
    runPromise: (effect: Effect.Effect<unknown, unknown, Engine>, options?: object) =>
      server.engine.runPromise(within(effect), options),
    runFork: () => {},
  } as unknown as ManagedRuntime.ManagedRuntime<Engine, never>;
}

Deno.test("while the store is away", async (t) => {
  await using server = await startServer();
  const left: Left = new Map();
  const app = site(besideStore(server, left), settings(server));
  const http = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, app.fetch);
  const visitor = new Visitor(`http://127.0.0.1:${http.addr.port}`);
  const token = await invited(server, await openJob(server));
  const room = await begin(visitor, token);
  const { id } = await server.engine.runPromise(findInvitation(token));
  const state = () => server.engine.runPromise(stateOf(id));
  const words = "What I wrote & thought";
  const send = (page: typeof room) => visitor.post("/interview/answers", { ...hiddenFields(page), words });

  for (const call of ["all", "seated", "append"]) {
    await t.step(`typed words come back with a button to send them again (${call})`, async () => {
      const before = await state();
      left.clear();
      left.set(call, 0);
      const page = await send(room);
      left.clear();
      assertEquals([page.status, page.headers.get("retry-after")], [503, "5"]);
      assertEquals(heading(page), "One moment: we cannot save just now");
      assertMatch(page.text, /What I wrote &amp; thought<\/textarea>[^]*Send it again/);
      assertEquals(hiddenFields(page), hiddenFields(room));
      assertEquals(await state(), before);
    });
  }

  await t.step("an answer that was kept without its next question goes on where it stopped", async () => {
    assertEquals((await send(room)).location, "/interview");
    const second = await visitor.get("/interview");
    left.clear();
    left.set("append", 1);
    const held = await send(second);
    assertEquals([held.status, (await state()).turns.at(-1)?.given], [503, "answered"]);
    left.clear();
    const third = await visitor.get("/interview");
    assertEquals([third.status, (await state()).turns.length], [200, 3]);
    assertEquals((await send(held)).location, "/interview");
    assertEquals((await state()).turns.length, 3);
  });

  await t.step("the room says so, and sound is to be sent again later", async () => {
    left.set("all", 0);
    const page = await visitor.get("/interview");
    const piece = await visitor.put("/interview/sound/3/0", new Uint8Array([1]), { "Content-Type": "audio/webm" });
    left.clear();
    assertEquals([page.status, piece.status], [503, 503]);
    assertStringIncludes(page.text, "Nothing that was saved is lost");
  });

  await http.shutdown();
});
