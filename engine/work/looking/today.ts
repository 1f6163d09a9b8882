/** What waits for people, in the order in which it should be done. */
import { Clock, Effect } from "effect";
import { StorePort } from "../services.ts";

const month = 30 * 24 * 3_600_000;

export const today = Effect.fn("today")(function* () {
  const store = yield* StorePort;
  const now = yield* Clock.currentTimeMillis;
  const toRead = yield* store.applications.list({ stage: "to_read", sort: "oldest", limit: 20 });
  const requests = yield* store.requests.open();
  const live = yield* store.interviews.live();
  return {
    toRead: toRead.rows,
    toReadTotal: toRead.total,
    requests: yield* Effect.forEach(requests, withRow),
    live: yield* Effect.forEach(live.slice(0, 10), withRowOfInterview),
    funnel: yield* store.applications.funnel(now - month),
    jobs: (yield* store.jobs.list()).filter(({ status }) => status === "open"),
    dead: (yield* store.tasks.counts(now)).dead,
    now,
  };
});
export type Today = Effect.Success<ReturnType<typeof today>>;

/** How many things wait: the number in the rail. */
export const waiting = Effect.fn("waiting")(function* () {
  const store = yield* StorePort;
  const { to_read } = yield* store.applications.stages();
  return to_read + (yield* store.requests.open()).length;
});

const withRow = Effect.fnUntraced(function* <R extends { readonly applicationId: string }>(request: R) {
  return { request, row: yield* (yield* StorePort).applications.find(request.applicationId) };
});

const withRowOfInterview = Effect.fnUntraced(function* <I extends { readonly id: string }>(interview: I) {
  return { interview, row: yield* (yield* StorePort).applications.byInterview(interview.id) };
});
