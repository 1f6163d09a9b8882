import { Duration, Effect } from "effect";
import type { CallOptions, PortName, Ports } from "../plugin/contract.ts";
import { Failure } from "../plugin/failure.ts";
import type { Provider } from "./provider.ts";

/** One method of a port, called once. */
export type Use<Port extends PortName, A> = (api: Ports[Port], options: CallOptions) => Promise<A>;

/**
 * One try within `limitMs`. Interruption and the end of time abort the plugin's signal. Whatever a plugin throws
 * becomes a failure of a kind; a bug's message is not repeated, since nobody knows what it holds.
 */
export function attempt<Port extends PortName, A>(
  provider: Provider<Port>,
  use: Use<Port, A>,
  limitMs: number,
): Effect.Effect<A, Failure> {
  const late = new Failure("unavailable", `${provider.name} did not answer within ${seconds(limitMs)} seconds.`);
  return Effect.tryPromise({
    try: (signal) => use(provider.api, { signal }),
    catch: (thrown) => failureOf(provider, thrown),
  })
    .pipe(
      Effect.timeoutOrElse({ duration: Duration.millis(limitMs), orElse: () => Effect.fail(late) }),
      Effect.catchDefect((thrown) => Effect.fail(failureOf(provider, thrown))),
    );
}

const seconds = (ms: number) => Number((ms / 1000).toFixed(1));

function failureOf(provider: Provider, thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const name = thrown instanceof Error ? thrown.constructor.name : typeof thrown;
  return new Failure("rejected", `The plugin ${provider.id} broke with a ${name}.`);
}
