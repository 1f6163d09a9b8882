/** Providers whose replies a test decides, in virtual time. */
import { Effect, Random, type Scope } from "effect";
import { TestClock } from "effect/testing";
import type { LlmReply, LlmRequest } from "../../engine/plugin/contract.ts";
import { Failure } from "../../engine/plugin/failure.ts";
import type { CallRecord } from "../../engine/providers/call_record.ts";
import type { Provider } from "../../engine/providers/provider.ts";
import { Providers } from "../../engine/providers/providers.ts";
import type { ProviderSet } from "../../engine/providers/read_providers.ts";

/** A Deno test that runs an Effect in virtual time with a fixed random seed. */
export const it = (name: string, test: Effect.Effect<unknown, unknown, Scope.Scope>) =>
  Deno.test(name, () =>
    Effect.runPromise(
      test.pipe(Effect.asVoid, Effect.scoped, Random.withSeed(name), Effect.provide(TestClock.layer())),
    ));

export type Generate = (request: LlmRequest, signal: AbortSignal) => Promise<LlmReply>;

export const llm = (id: string, generate: Generate, limits: Partial<Provider["limits"]> = {}): Provider<"llm"> => ({
  port: "llm",
  id,
  name: id,
  model: `${id}-model`,
  api: { generate: (request, { signal }) => generate(request, signal) },
  limits: { timeoutMs: 45_000, maxRetries: 2, backoffMs: 800, ...limits },
});

export const setOf = (...chain: readonly Provider<"llm">[]): ProviderSet => ({
  chains: { llm: chain, stt: [], tts: [], resume: [] },
  absent: [],
});

export const layerOf = (chain: readonly Provider<"llm">[], calls: CallRecord[] = []) =>
  Providers.layer(setOf(...chain), (call) => calls.push(call));

/** Never answers, but stops when it is told to. */
export const hang = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));

export const failing = (kind: Failure["kind"], retryAfterMs?: number): Generate => () =>
  Promise.reject(new Failure(kind, `It is ${kind}.`, { retryAfterMs }));

export const saying = (value: unknown): Generate => () =>
  Promise.resolve({ value, model: "m-1", inputTokens: 10, outputTokens: 5 });

/** The same generate, with the virtual times of its calls. */
export function counted(generate: Generate): Generate & { readonly count: () => number } {
  let count = 0;
  return Object.assign((request: LlmRequest, signal: AbortSignal) => {
    count++;
    return generate(request, signal);
  }, { count: () => count });
}
