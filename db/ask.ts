/** The one place where repositories, which speak Promises, become the engine's port, which speaks Effect. */
import { Effect } from "effect";
import { failureOf } from "./failures.ts";

/** A room of the store as its repository writes it. */
export type Promised<Room> = {
  readonly [Method in keyof Room]: Room[Method] extends
    (...args: infer Args) => Effect.Effect<infer Answer, infer _Failure> ? (...args: Args) => Promise<Answer>
    : never;
};

/** Calls that have not ended yet; a store that closes waits for them. */
export type Open = Set<Promise<unknown>>;

/**
 * Each method as an Effect: expected failures are typed, all else is a defect. A call runs to its end even when its
 * fiber is interrupted, so that a write is never left half waited for.
 */
export function asked<Room extends object>(repository: Promised<Room>, open: Open): Room {
  const methods = Object.entries(repository) as [string, (...args: unknown[]) => Promise<unknown>][];
  return Object.fromEntries(methods.map(([name, method]) => [name, ask(method, open)])) as Room;
}

const ask = (method: (...args: unknown[]) => Promise<unknown>, open: Open) => (...args: unknown[]) =>
  Effect.tryPromise({ try: () => counted(method(...args), open), catch: (error) => error }).pipe(
    Effect.catch((error) => {
      const failure = failureOf(error);
      return failure ? Effect.fail(failure) : Effect.die(error);
    }),
  );

function counted<T>(call: Promise<T>, open: Open): Promise<T> {
  open.add(call);
  return call.finally(() => open.delete(call));
}
