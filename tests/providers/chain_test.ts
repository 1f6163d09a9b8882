import { assert, assertEquals, assertMatch } from "@std/assert";
import { Effect, Exit, Fiber } from "effect";
import type { CallRecord } from "../../engine/providers/call_record.ts";
import { Providers } from "../../engine/providers/providers.ts";
import { ask, request } from "./asked.ts";
import { counted, failing, hang, it, layerOf, llm, saying } from "./virtual.ts";

const good = saying({ ok: true });

it(
  "a failure that may pass is tried again with growing pauses before the next provider is asked",
  Effect.gen(function* () {
    const first = counted(failing("unavailable"));
    const calls: CallRecord[] = [];
    const result = yield* ask().pipe(Effect.provide(layerOf([llm("a", first), llm("b", good)], calls)));
    assertEquals(result.said, "b");
    assertEquals(first.count(), 3);
    assert(result.ms >= 0.8 * (800 + 1600) && result.ms <= 1.2 * (800 + 1600) + 500, `${result.ms}`);
    assertEquals(calls.map(({ provider, failures, model }) => ({ provider, failures, model })), [
      { provider: "b", failures: ["a:unavailable", "a:unavailable", "a:unavailable"], model: "b-model" },
    ]);
  }),
);

it(
  "unauthorized and rejected are passed on at once",
  Effect.gen(function* () {
    for (const kind of ["unauthorized", "rejected"] as const) {
      const first = counted(failing(kind));
      const result = yield* ask().pipe(Effect.provide(layerOf([llm("a", first), llm("b", good)])));
      assertEquals([result.said, first.count(), result.ms], ["b", 1, 0]);
    }
  }),
);

it(
  "a server that says when to come back is left alone until then",
  Effect.gen(function* () {
    const first = counted(failing("rate-limited", 7_000));
    const result = yield* ask().pipe(Effect.provide(layerOf([llm("a", first), llm("b", good)])));
    assertEquals([result.said, first.count()], ["b", 3]);
    assertEquals(Math.round(result.ms / 1000), 14);
  }),
);

it(
  "a server that wants to be left alone for longer than the time that is left is passed over",
  Effect.gen(function* () {
    const first = counted(failing("rate-limited", 7_000));
    const result = yield* ask(6_000).pipe(Effect.provide(layerOf([llm("a", first), llm("b", good)])));
    assertEquals([result.said, first.count(), result.ms], ["b", 1, 0]);
  }),
);

it(
  "a provider that hangs is cut off by its own limit, its call is aborted, and the next one answers",
  Effect.gen(function* () {
    let aborted = 0;
    const slow = counted((_, signal) => {
      signal.addEventListener("abort", () => aborted++);
      return hang(signal);
    });
    const limits = { timeoutMs: 1_000, maxRetries: 1 };
    const result = yield* ask().pipe(Effect.provide(layerOf([llm("a", slow, limits), llm("b", good)])));
    assertEquals([result.said, slow.count(), aborted], ["b", 2, 2]);
  }),
);

it(
  "a provider that ignores its signal is left behind all the same",
  Effect.gen(function* () {
    const deaf = llm("a", () => new Promise(() => {}), { timeoutMs: 1_000, maxRetries: 0 });
    assertEquals((yield* ask().pipe(Effect.provide(layerOf([deaf, llm("b", good)])))).said, "b");
  }),
);

it(
  "under a deadline a first provider that hangs leaves the second one its share",
  Effect.gen(function* () {
    const result = yield* ask(4_000).pipe(
      Effect.provide(layerOf([llm("a", (_, signal) => hang(signal)), llm("b", good)])),
    );
    assertEquals(result.said, "b");
    assert(result.ms >= 2_000 && result.ms <= 2_500, `${result.ms}`);
  }),
);

it(
  "nobody waits beyond the deadline",
  Effect.gen(function* () {
    const slow = (id: string) => llm(id, (_, signal) => hang(signal));
    const result = yield* ask(3_000).pipe(Effect.provide(layerOf([slow("a"), slow("b"), slow("c")])));
    assertMatch(result.said, /^Cannot reach any language model: a unavailable, b unavailable, c unavailable\./);
    assert(result.ms <= 3_500, `${result.ms}`);
  }),
);

it(
  "a bug in a plugin is one provider's failure, without its words, and the next one answers",
  Effect.gen(function* () {
    const calls: CallRecord[] = [];
    const buggy = llm("a", () => {
      throw new TypeError("cannot read sk-12345 of undefined");
    });
    yield* Effect.gen(function* () {
      assertEquals((yield* ask()).said, "b");
      const [status] = yield* (yield* Providers).status;
      assertEquals(status?.lastError, "The plugin a broke with a TypeError.");
    }).pipe(Effect.provide(layerOf([buggy, llm("b", good)], calls)));
    assertEquals(calls[0]?.failures, ["a:rejected"]);
  }),
);

it(
  "interruption aborts what is on its way and asks nobody else",
  Effect.gen(function* () {
    let aborted = false;
    const asked = Promise.withResolvers<void>();
    const slow = llm("a", (_, signal) => {
      signal.addEventListener("abort", () => aborted = true);
      asked.resolve();
      return hang(signal);
    });
    const second = counted(good);
    const calls: CallRecord[] = [];
    const fiber = yield* Providers.use((providers) =>
      providers.run("llm", (turn) => turn.call((api, options) => api.generate(request, options)), { ability: "x" })
    ).pipe(Effect.provide(layerOf([slow, llm("b", second)], calls)), Effect.forkChild);
    yield* Effect.promise(() => asked.promise);
    yield* Fiber.interrupt(fiber);
    const exit = yield* Fiber.await(fiber);
    assert(Exit.hasInterrupts(exit));
    assertEquals([aborted, second.count(), calls.length], [true, 0, 0]);
  }),
);

it(
  "with nobody left the message says who was tried, how each failed, and where to look",
  Effect.gen(function* () {
    const chain = [llm("a", failing("unauthorized")), llm("b", failing("rejected"))];
    const result = yield* ask().pipe(Effect.provide(layerOf(chain)));
    assertEquals(
      result.said,
      "Cannot reach any language model: a unauthorized, b rejected. Check them at /settings/providers.",
    );
    assertEquals(
      (yield* ask().pipe(Effect.provide(layerOf([])))).said,
      "No language model is set up. Add one at /settings/providers.",
    );
  }),
);
