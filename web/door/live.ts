/** Server-sent events. The store holds the truth; a stream only says what it looks like after event number N. */
import { Effect } from "effect";
import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { Bell, type StoreAway, StorePort } from "../../engine/mod.ts";
import type { Engine, Env } from "./env.ts";

const streams = new Set<SSEStreamingApi>();

/** Ends every stream, so that the server can stop. */
export const endStreams = (): void => streams.forEach((stream) => stream.abort());

/** Browsers and proxies hold a silent connection this long at least. */
const heartbeatMs = 15_000;

/**
 * Draws whenever interviews went on, until the reader leaves. Ids of messages are ids of events: a reader who comes
 * back hands in the last one, and so loses nothing. The stream ends when there is nothing to draw for this reader any
 * more, or the store is away; the browser then opens it again.
 */
export function follow(c: Context<Env>, draw: Effect.Effect<string | undefined, StoreAway, Engine>): Response {
  let last = Number(c.req.header("Last-Event-ID") ?? c.req.query("after")) || 0;
  const orEnd = <A>(ask: Effect.Effect<A, StoreAway, Engine>) =>
    c.var.engine.runPromise(ask.pipe(Effect.catchTag("StoreAway", () => Effect.succeed(undefined))));
  return streamSSE(c, async (stream) => {
    const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
    const heartbeat = setInterval(() => void stream.write(": still here\n\n"), heartbeatMs);
    streams.add(stream);
    try {
      while (!stream.aborted) {
        const seen = await orEnd(look);
        if (!seen) return;
        if (seen.latest > last) {
          last = seen.latest;
          const data = await orEnd(draw);
          if (data === undefined) return;
          await stream.writeSSE({ id: `${last}`, data });
        } else await Promise.race([seen.news, gone]);
      }
    } finally {
      clearInterval(heartbeat);
      streams.delete(stream);
    }
  });
}

/** The bell is asked before the store, so that no ring is missed. */
const look = Effect.gen(function* () {
  const news = (yield* Bell).next("events");
  return { news, latest: yield* (yield* StorePort).interviews.latest() };
});
