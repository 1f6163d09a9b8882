/** Puts the clock ahead, so that a test need not wait for what is tried again later. */
import { Clock, Effect } from "effect";
import { runNext } from "../../engine/background/runner.ts";
import type { TestServer } from "./server.ts";
import { until } from "./story.ts";

const hour = 3_600_000;

/** Does all that waits in the background as if an hour had passed, until nothing is left. */
export const anHourLater = ({ engine, store }: Pick<TestServer, "engine" | "store">): Promise<boolean> =>
  until(async () => {
    while (await engine.runPromise(ahead(hour, runNext())));
    return (await engine.runPromise(store.tasks.counts(Date.now()))).waiting === 0;
  });

/** Only what the clock shows is put ahead: pauses and time limits take as long as ever. */
const ahead = <A, E, R>(ms: number, work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Clock.clockWith((real) => {
    const now = () => real.currentTimeMillisUnsafe() + ms;
    const clock = { currentTimeMillisUnsafe: now, currentTimeMillis: Effect.sync(now) };
    return Effect.provideService(work, Clock.Clock, Object.assign(Object.create(real), clock));
  });
