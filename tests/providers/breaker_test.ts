import { assert, assertEquals } from "@std/assert";
import { Effect, Fiber } from "effect";
import { TestClock } from "effect/testing";
import { Failure } from "../../engine/plugin/failure.ts";
import { Providers } from "../../engine/providers/providers.ts";
import { ask, request } from "./asked.ts";
import { counted, failing, hang, it, layerOf, llm, saying } from "./virtual.ts";

const good = saying({ ok: true });

it(
  "three failed calls in a row let a provider rest; after that one probe goes out",
  Effect.gen(function* () {
    let well = false;
    const first = counted((request, signal) => well ? good(request, signal) : failing("unavailable")(request, signal));
    yield* Effect.gen(function* () {
      for (let i = 0; i < 3; i++) yield* ask();
      assertEquals(first.count(), 9);
      assertEquals((yield* ask()).said, "b");
      assertEquals(first.count(), 9, "it rests: nobody asks it");
      const resting = (yield* (yield* Providers).status)[0];
      assertEquals([resting?.status, resting?.fallbackMode], ["resting", true]);
      yield* TestClock.adjust("30 seconds");
      yield* ask();
      assertEquals(first.count(), 12, "the probe failed: it rests again, twice as long");
      yield* TestClock.adjust("40 seconds");
      yield* ask();
      assertEquals(first.count(), 12);
      yield* TestClock.adjust("30 seconds");
      well = true;
      assertEquals((yield* ask()).said, "a");
      assertEquals((yield* ask()).said, "a");
      const status = (yield* (yield* Providers).status)[0];
      assertEquals([status?.status, status?.fallbackMode, status?.configured], ["ok", false, true]);
      assert(status?.lastOkAt !== null && status?.lastErrorAt !== null && status?.latencyMs === 0);
    }).pipe(Effect.provide(layerOf([llm("a", first), llm("b", good)])));
  }),
);

it(
  "only one call probes a provider that may be back; the others go on to the next",
  Effect.gen(function* () {
    let mode: "down" | "slow" = "down";
    const probed = Promise.withResolvers<void>();
    const first = counted((request, signal) => {
      if (mode === "down") return failing("unauthorized")(request, signal);
      probed.resolve();
      return hang(signal);
    });
    yield* Effect.gen(function* () {
      for (let i = 0; i < 3; i++) yield* ask();
      yield* TestClock.adjust("31 seconds");
      mode = "slow";
      const probe = yield* Effect.forkChild(
        Providers.use((providers) =>
          providers.run("llm", (turn) => turn.call((api, options) => api.generate(request, options)), { ability: "x" })
        ),
      );
      yield* Effect.promise(() => probed.promise);
      const before = first.count();
      assertEquals((yield* ask()).said, "b");
      assertEquals(first.count(), before);
      yield* Fiber.interrupt(probe);
    }).pipe(Effect.provide(layerOf([llm("a", first), llm("b", good)])));
  }),
);

it(
  "a question that a provider rejects does not count against its health",
  Effect.gen(function* () {
    const first = counted(failing("rejected"));
    yield* Effect.gen(function* () {
      for (let i = 0; i < 5; i++) assertEquals((yield* ask()).said, "b");
      assertEquals(first.count(), 5);
    }).pipe(Effect.provide(layerOf([llm("a", first), llm("b", good)])));
  }),
);

it(
  "a trial calls one provider for real, past its rest, and ends the rest when it works",
  Effect.gen(function* () {
    let well = false;
    const first = counted((request, signal) =>
      well ? good(request, signal) : Promise.reject(new Failure("unauthorized", "a answered 401: check the key."))
    );
    yield* Effect.gen(function* () {
      const providers = yield* Providers;
      for (let i = 0; i < 3; i++) yield* ask();
      assertEquals(yield* providers.tryOut("llm", "a"), {
        ok: false,
        ms: 0,
        problem: "a answered 401: check the key.",
      });
      well = true;
      assertEquals(yield* providers.tryOut("llm", "a"), { ok: true, ms: 0, problem: null });
      assertEquals((yield* ask()).said, "a");
      assertEquals(yield* providers.tryOut("llm", "nobody"), null);
      assertEquals(yield* providers.tryOut("stt", "a"), null);
    }).pipe(Effect.provide(layerOf([llm("a", first), llm("b", good)])));
  }),
);
