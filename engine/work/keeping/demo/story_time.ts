/** The clock of the story: it stands where the story is told, and moves on only when something takes time. */
import { Clock, Effect } from "effect";

export const minute = 60_000;
export const hour = 60 * minute;

interface StoryClock extends Clock.Clock {
  now: number;
}

/** Tells something as it happened that many milliseconds before `now`. */
export const storyTime =
  (now: number) => <A, E, R>(ago: number, told: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Clock.clockWith((real) => Effect.provideService(told, Clock.Clock, clockAt(real, now - ago)));

/** Lets time pass in the story. */
export const passed = (ms: number): Effect.Effect<void> =>
  Clock.clockWith((clock) =>
    Effect.sync(() => {
      (clock as StoryClock).now += ms;
    })
  );

function clockAt(real: Clock.Clock, now: number): StoryClock {
  const clock: StoryClock = Object.assign(Object.create(real), {
    now,
    currentTimeMillisUnsafe: () => clock.now,
    currentTimeMillis: Effect.sync(() => clock.now),
  });
  return clock;
}
