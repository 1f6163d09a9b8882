/** What has to be looked at from time to time. */
import { Clock, Effect } from "effect";
import { expireOverdue } from "../work/interviewing/expire.ts";
import { Bell, StorePort } from "../work/services.ts";

const minute = 60_000;

/** Every minute: overdue interviews, crashed tasks, old counters. A round that fails is tried at the next minute. */
export const makeRounds = Effect.fn("makeRounds")(function* () {
  while (true) {
    yield* round().pipe(
      Effect.catchTag("StoreAway", () => Effect.logWarning("rounds wait for the database")),
    );
    yield* Effect.sleep(minute);
  }
});

const round = Effect.fnUntraced(function* () {
  const store = yield* StorePort;
  const now = yield* Clock.currentTimeMillis;
  const expired = yield* expireOverdue();
  const buried = yield* store.tasks.buryCrashed(now);
  yield* store.limits.forget(now - 24 * 60 * minute);
  if (expired + buried > 0) yield* Effect.logInfo("rounds", { expired, buried });
});

/** A server that was killed left its tasks leased. On a local file there is no other server, so they are due at once. */
export const takeUpWhatWasLeft = Effect.fn("takeUpWhatWasLeft")(function* () {
  const released = yield* (yield* StorePort).tasks.release();
  if (released > 0) yield* Effect.logInfo("took up tasks that were left", { released });
});

/** Events and tasks that other processes wrote on a shared database: a look at the highest id each second. */
export const watchOthers = Effect.fn("watchOthers")(function* () {
  const store = yield* StorePort;
  const bell = yield* Bell;
  let seen = yield* latest(store);
  while (true) {
    yield* Effect.sleep(1_000);
    const now = yield* latest(store);
    if (now > seen) bell.ring("events");
    seen = Math.max(seen, now);
  }
});

const latest = (store: StorePort["Service"]) =>
  store.interviews.latest().pipe(Effect.catchTag("StoreAway", () => Effect.succeed(0)));
