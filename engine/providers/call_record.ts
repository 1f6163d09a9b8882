import type { Failure } from "../plugin/failure.ts";
import type { Call } from "../ports/store/judging.ts";

/** A call as the store keeps it, before it has an id. */
export type CallRecord = Omit<Call, "id">;

/** Collects what happens during one call of a chain. */
export interface Trace {
  readonly failures: string[];
  /** As the reply names it, where it does. */
  model: string | null;
  inputTokens: number | null;
  outputTokens: number | null;
}

export const newTrace = (): Trace => ({ failures: [], model: null, inputTokens: null, outputTokens: null });

export function traceFailure(trace: Trace, provider: string, failure: Failure): void {
  trace.failures.push(`${provider}:${failure.kind}`);
}

/** Adds up tokens over tries; null means that no provider told. */
export function traceTokens(
  trace: Trace,
  told: { readonly inputTokens?: number; readonly outputTokens?: number },
): void {
  if (told.inputTokens !== undefined) trace.inputTokens = (trace.inputTokens ?? 0) + told.inputTokens;
  if (told.outputTokens !== undefined) trace.outputTokens = (trace.outputTokens ?? 0) + told.outputTokens;
}
