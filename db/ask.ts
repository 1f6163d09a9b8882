/** The one place where repositories, which speak Promises, become the engine's port, which speaks Effect. */
import { Effect } from "effect";
import { type Failure, failureOf } from "./failures.ts";

/** A room of the store as its repository writes it. */
export type Promised<Room> = {
  readonly [Method in keyof Room]: Room[Method] extends
    (...args: infer Args) => Effect.Effect<infer Answer, infer _Failure> ? (...args: Args) => Promise<Answer>
    : never;
};

/** Calls that have not ended yet; a store that closes waits for them. */
export type Open = Set<Promise<unknown>>;

/**
 * Each method as an Effect. A call runs to its end even when its fiber is interrupted, so that no write is left half
 * waited for.
 */
export function asked<Room extends object>(repository: Promised<Room>, open: Open): Room {
  const methods = Object.entries(repository) as [string, (...args: unknown[]) => Promise<unknown>][];
  return Object.fromEntries(
    methods.map(([name, method]) => [name, (...args: unknown[]) => attempt(() => counted(method(...args), open))]),
  ) as Room;
}

/** Expected failures are typed, all else is a defect. */
export const attempt = <A, E extends Failure>(work: () => Promise<A>): Effect.Effect<A, E> =>
  Effect.tryPromise({ try: work, catch: (error) => error }).pipe(
    Effect.catch((error) => {
      const failure = failureOf(error);
      return failure ? Effect.fail(failure as E) : Effect.die(error);
    }),
  );

function counted<T>(call: Promise<T>, open: Open): Promise<T> {
  const ended = call.finally(() => open.delete(ended));
  open.add(ended);
  return ended;
}
