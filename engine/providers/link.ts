import { Clock, Effect, Random, Result } from "effect";
import type { PortName } from "../plugin/contract.ts";
import type { Failure } from "../plugin/failure.ts";
import { triedAgain } from "../ports/failure.ts";
import { attempt, type Use } from "./attempt.ts";
import { type Breaker, makeBreaker } from "./breaker.ts";
import { type Trace, traceFailure } from "./call_record.ts";
import { afterFailure, afterSuccess, type Health, untried } from "./health.ts";
import type { Provider } from "./provider.ts";

/** One place in a chain: a provider with what is known of it. */
export interface Link<Port extends PortName = PortName> {
  readonly provider: Provider<Port>;
  readonly breaker: Breaker;
  health: Health;
}

export const makeLink = <Port extends PortName>(provider: Provider<Port>): Link<Port> => ({
  provider,
  breaker: makeBreaker(),
  health: untried,
});

/** Calls a provider until `until` (milliseconds UTC), with retries for the kinds of failure that deserve them. */
export const callLink = Effect.fnUntraced(function* <Port extends PortName, A>(
  link: Link<Port>,
  use: Use<Port, A>,
  { until, trace }: { readonly until: number; readonly trace: Trace },
): Effect.fn.Return<A, Failure> {
  const { timeoutMs, maxRetries, backoffMs } = link.provider.limits;
  for (let tries = 1;; tries++) {
    const left = until - (yield* Clock.currentTimeMillis);
    const result = yield* Effect.result(tryOnce(link, use, Math.max(1, Math.min(timeoutMs, left))));
    if (Result.isSuccess(result)) return result.success;
    traceFailure(trace, link.provider.id, result.failure);
    const pause = result.failure.retryAfterMs ?? (yield* jittered(backoffMs * 2 ** (tries - 1)));
    const time = Math.min(timeoutMs, until - (yield* Clock.currentTimeMillis));
    const again = tries <= maxRetries && triedAgain.has(result.failure.kind) && pause < time;
    if (!again) return yield* Effect.fail(result.failure);
    yield* Effect.sleep(pause);
  }
});

/** One try that is noted in the provider's health. */
export const tryOnce = Effect.fnUntraced(function* <Port extends PortName, A>(
  link: Link<Port>,
  use: Use<Port, A>,
  limitMs: number,
): Effect.fn.Return<A, Failure> {
  const began = yield* Clock.currentTimeMillis;
  const result = yield* Effect.result(attempt(link.provider, use, limitMs));
  const now = yield* Clock.currentTimeMillis;
  if (Result.isFailure(result)) {
    noteFailure(link, now, result.failure);
    return yield* Effect.fail(result.failure);
  }
  link.health = afterSuccess(link.health, now, now - began);
  return result.success;
});

export function noteFailure(link: Link, at: number, failure: Failure): void {
  link.health = afterFailure(link.health, at, failure.message);
}

/** Spread by a fifth each way, so that many callers do not come back in one moment. */
const jittered = (ms: number) => Effect.map(Random.next, (chance) => ms * (0.8 + 0.4 * chance));
