/** The one way from a page to a verb. A failure that nobody gave words to does not compile. */
import { Effect } from "effect";
import type { Context } from "hono";
import type { Expected } from "./expected.ts";
import type { Engine, Env } from "./env.ts";
import { problem } from "./problem.ts";

/** Verbs that append run to their end even when the client has gone, so the request's signal is not passed on. */
export function run(
  c: Context<Env>,
  effect: Effect.Effect<Response, Expected, Engine>,
): Promise<Response> {
  return c.var.engine.runPromise(
    effect.pipe(
      Effect.catch((failure) => Effect.promise(() => Promise.resolve(problem(c, failure)))),
      Effect.annotateLogs({ request: c.var.requestId }),
    ),
  );
}

/** For reads and streams: ends when the client has gone. */
export const runRead: typeof run = (c, effect) =>
  c.var.engine.runPromise(
    effect.pipe(Effect.catch((failure) => Effect.promise(() => Promise.resolve(problem(c, failure))))),
    { signal: c.req.raw.signal },
  );
