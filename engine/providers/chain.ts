import { Clock, Effect, Result } from "effect";
import type { PortName, Ports } from "../plugin/contract.ts";
import { Failure } from "../plugin/failure.ts";
import type { Use } from "./attempt.ts";
import type { Trace } from "./call_record.ts";
import { callLink, type Link, noteFailure } from "./link.ts";
import { NoProvider, type Tried } from "./no_provider.ts";
import type { Provider } from "./provider.ts";

/** One provider's turn in a chain: it may be called several times, each with retries. */
export interface Turn<Port extends PortName> {
  readonly provider: Provider<Port>;
  readonly call: <A>(use: Use<Port, A>) => Effect.Effect<A, Failure>;
}

export interface ChainOptions<Port extends PortName> {
  /** Time for the whole chain, in milliseconds. */
  readonly deadlineMs?: number | undefined;
  /** Which providers can serve this call at all, e.g. read this type of file. */
  readonly fits?: ((api: Ports[Port]) => boolean) | undefined;
}

/** What came of it, and from whom. */
export interface Ran<A, Port extends PortName> {
  readonly value: A;
  readonly provider: Provider<Port>;
}

/**
 * Gives each provider its turn until one succeeds. Under a deadline each gets an equal share of the time that
 * is left, so that a first one that hangs cannot eat the second one's.
 */
export const runChain = Effect.fnUntraced(function* <Port extends PortName, A>(
  port: Port,
  links: readonly Link<Port>[],
  body: (turn: Turn<Port>) => Effect.Effect<A, Failure>,
  trace: Trace,
  { deadlineMs = Infinity, fits = () => true }: ChainOptions<Port> = {},
): Effect.fn.Return<Ran<A, Port>, NoProvider> {
  const end = (yield* Clock.currentTimeMillis) + deadlineMs;
  const fitting = links.filter((link) => fits(link.provider.api));
  const tried: Tried[] = [];
  for (const [place, link] of fitting.entries()) {
    const { provider, breaker } = link;
    const now = yield* Clock.currentTimeMillis;
    if (now >= end) tried.push({ provider: provider.id, kind: "out of time" });
    else if (!breaker.admits(now)) tried.push({ provider: provider.id, kind: "resting" });
    else {
      const until = now + (end - now) / (fitting.length - place);
      const call: Turn<Port>["call"] = (use) => callLink(link, use, { until, trace });
      const result = yield* Effect.result(watched(link, body({ provider, call })));
      if (Result.isSuccess(result)) return { value: result.success, provider };
      tried.push({ provider: provider.id, kind: result.failure.kind });
    }
  }
  return yield* new NoProvider({ port, tried });
});

/**
 * Tells the breaker how the turn went. `rejected` speaks of the question, not of the provider, which did answer.
 * A bug met on the way is this provider's failure: the next one may well not meet it.
 */
const watched = <A>(link: Link, turn: Effect.Effect<A, Failure>): Effect.Effect<A, Failure> =>
  turn.pipe(
    Effect.catchDefect(() => Effect.fail(new Failure("malformed", `${link.provider.name}'s answer cannot be used.`))),
    Effect.tap(() => Effect.sync(link.breaker.succeeded)),
    Effect.tapError((failure) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        noteFailure(link, now, failure);
        if (failure.kind === "rejected") link.breaker.succeeded();
        else link.breaker.failed(now, failure.retryAfterMs);
      })
    ),
    Effect.onInterrupt(() => Effect.sync(link.breaker.released)),
  );
