import { Clock, Effect, Fiber } from "effect";
import { TestClock } from "effect/testing";
import { Providers } from "../../engine/providers/providers.ts";

export const request = { messages: [], schema: {}, name: "x" };

/** Asks the chain; virtual time goes on until it has answered. Gives the provider, or why there was none. */
export const ask = Effect.fnUntraced(function* (deadlineMs?: number) {
  const providers = yield* Providers;
  const asked = providers.run("llm", (turn) => turn.call((api, options) => api.generate(request, options)), {
    ability: "draft_job",
    deadlineMs,
  });
  const fiber = yield* asked.pipe(
    Effect.map(({ provider }) => provider.id),
    Effect.catch((none) => Effect.succeed(none.message)),
    Effect.flatMap((said) => Effect.map(Clock.currentTimeMillis, (at) => ({ said, at }))),
    Effect.forkChild,
  );
  const began = yield* Clock.currentTimeMillis;
  for (let i = 0; i < 400 && !fiber.pollUnsafe(); i++) {
    yield* TestClock.withLive(Effect.sleep(0));
    if (!fiber.pollUnsafe()) yield* TestClock.adjust(500);
  }
  const { said, at } = yield* Fiber.join(fiber);
  return { said, ms: at - began };
});
