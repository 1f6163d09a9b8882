import { Clock, Context, Effect, Layer } from "effect";
import type { PortName } from "../plugin/contract.ts";
import type { Failure } from "../plugin/failure.ts";
import { type CallRecord, newTrace, type Trace } from "./call_record.ts";
import { type ChainOptions, type Ran, runChain, type Turn } from "./chain.ts";
import { type Link, makeLink, tryOnce } from "./link.ts";
import type { NoProvider } from "./no_provider.ts";
import type { ProviderSet } from "./read_providers.ts";
import { type ProviderStatus, statusOf } from "./status.ts";
import { trials } from "./trial.ts";

export interface RunOptions<Port extends PortName> extends ChainOptions<Port> {
  /** What the call is for, as it stands in call records, e.g. `judge_answer`. */
  readonly ability: string;
  /** Who answers when no provider does, e.g. `rules`; `nobody` unless it is said. */
  readonly otherwise?: string | undefined;
}

/** What a real test call of one provider said. */
export interface TrialResult {
  readonly ok: boolean;
  readonly ms: number;
  /** Why not, in a sentence without secrets; null when it is ok. */
  readonly problem: string | null;
}

/** All chains of providers. */
export class Providers extends Context.Service<Providers, {
  /** Gives each provider of a port its turn, in order, until one succeeds. */
  readonly run: <Port extends PortName, A>(
    port: Port,
    body: (turn: Turn<Port>, trace: Trace) => Effect.Effect<A, Failure>,
    options: RunOptions<Port>,
  ) => Effect.Effect<Ran<A, Port>, NoProvider>;
  /** At least one provider of this port is set up. */
  readonly has: (port: PortName) => boolean;
  readonly status: Effect.Effect<readonly ProviderStatus[]>;
  /** A real test call of one provider, past its breaker and without retries; ends its rest when it works. Null where there is none of this name. */
  readonly tryOut: (port: PortName, id: string) => Effect.Effect<TrialResult | null>;
}>()("engine/Providers") {
  /** `onCall` is handed a record of each call; it must return at once. */
  static readonly layer = (set: ProviderSet, onCall: (call: CallRecord) => void = () => {}): Layer.Layer<Providers> =>
    Layer.sync(Providers, () => make(set, onCall));
}

function make({ chains, absent }: ProviderSet, onCall: (call: CallRecord) => void): Providers["Service"] {
  const links: { readonly [Port in PortName]: readonly Link<Port>[] } = {
    llm: chains.llm.map(makeLink),
    stt: chains.stt.map(makeLink),
    tts: chains.tts.map(makeLink),
    resume: chains.resume.map(makeLink),
  };
  const all: readonly Link[] = Object.values(links).flat() as readonly unknown[] as readonly Link[];
  return {
    run: (port, body, options) =>
      recorded(
        port,
        options,
        onCall,
        (trace) => runChain(port, links[port], (turn) => body(turn, trace), trace, options),
      ),
    has: (port) => links[port].length > 0,
    status: Effect.map(Clock.currentTimeMillis, (now) => statusOf(all, absent, now)),
    tryOut: (port, id) => tryOut(all.find(({ provider }) => provider.port === port && provider.id === id)),
  };
}

const recorded = Effect.fnUntraced(function* <Port extends PortName, A>(
  port: Port,
  { ability, otherwise = "nobody" }: RunOptions<Port>,
  onCall: (call: CallRecord) => void,
  run: (trace: Trace) => Effect.Effect<Ran<A, Port>, NoProvider>,
): Effect.fn.Return<Ran<A, Port>, NoProvider> {
  const at = yield* Clock.currentTimeMillis;
  const trace = newTrace();
  const record = (provider: string, model: string | null) =>
    Effect.map(
      Clock.currentTimeMillis,
      (now) => onCall({ ...trace, at, port, ability, provider, model, ms: now - at }),
    ).pipe(Effect.catchDefect(() => Effect.logWarning(`A call of ${ability} could not be recorded`)));
  return yield* run(trace).pipe(
    Effect.tap(({ provider }) => record(provider.id, trace.model ?? provider.model)),
    Effect.tapError(() => record(otherwise, null)),
  );
});

const tryOut = Effect.fnUntraced(function* (link: Link | undefined): Effect.fn.Return<TrialResult | null> {
  const trial = link && trials[link.provider.port];
  if (!link || !trial) return null;
  const began = yield* Clock.currentTimeMillis;
  const problem = yield* tryOnce(link, trial as never, link.provider.limits.timeoutMs).pipe(
    Effect.tap(() => Effect.sync(link.breaker.succeeded)),
    Effect.as(null),
    Effect.catch((failure) => Effect.succeed(failure.message)),
  );
  return { ok: problem === null, ms: (yield* Clock.currentTimeMillis) - began, problem };
});
