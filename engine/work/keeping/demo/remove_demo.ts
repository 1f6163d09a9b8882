/** Takes the demo company out again, all of it: also what real people did with its jobs. */
import { Clock, Effect } from "effect";
import { StorePort } from "../../services.ts";
import { removeSound } from "../erase.ts";

/** False when there is no demo company. */
export const removeDemo = Effect.fn("removeDemo")(function* (who: string) {
  const store = yield* StorePort;
  const jobs = (yield* store.jobs.list()).filter(({ demo }) => demo);
  const users = (yield* store.users.list()).filter(({ demo }) => demo);
  if (jobs.length + users.length === 0) return false;
  const interviews = (yield* Effect.forEach(jobs, ({ id }) => interviewsOf(id))).flat();
  const at = yield* Clock.currentTimeMillis;
  yield* store.candidates.removeDemo({ who, what: "demo removed", subject: "demo", at });
  yield* Effect.forEach(interviews, removeSound);
  return true;
});

const page = 200;

const interviewsOf = Effect.fnUntraced(function* (jobId: string) {
  const { applications } = yield* StorePort;
  const found: string[] = [];
  while (true) {
    const { rows } = yield* applications.list({ jobId, tests: true, limit: page, offset: found.length });
    found.push(...rows.map(({ interview }) => interview.id));
    if (rows.length < page) return found;
  }
});
