import type { ApplicationFilter } from "../../../engine/ports/store/hiring.ts";
import { migrate } from "../../../db/mod.ts";
import { crowd } from "../../db/kit/crowd.ts";
import { posted } from "../../db/kit/given.ts";
import { inStore, run, withPlace } from "../../db/kit/places.ts";

/** Ten thousand applications, listed, searched, sorted and counted: what each read takes at best, in milliseconds. */
const size = 10_000;

/** The best of some: what the store takes, not what else the machine does meanwhile. */
async function fastest(work: () => Promise<unknown>, times = 8): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const from = performance.now();
    await work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

export const timeLists = () =>
  withPlace("file", async (place) => {
    await run(migrate(place));
    const jobs = await inStore(place, async (store) => [await posted(store), await posted(store)] as const);
    await crowd(place, jobs[0], size - 500);
    await crowd(place, jobs[1], 500);
    await inStore(place, async (store) => {
      const list = (filter: ApplicationFilter) => () => run(store.applications.list(filter));
      const reads: Record<string, () => Promise<unknown>> = {
        "the newest": list({}),
        "the last page": list({ offset: size - 50 }),
        "500 rows": list({ limit: 500 }),
        "the best": list({ sort: "score" }),
        "one stage": list({ stage: "to_read", sort: "oldest" }),
        "one job": list({ jobId: jobs[1].id }),
        "the best of a job": list({ jobId: jobs[0].id, sort: "score" }),
        "a search": list({ search: "okafor 77" }),
        "a search that finds most": list({ search: "a", offset: 4000 }),
        "by name": list({ sort: "name" }),
        "by name, of a job": list({ sort: "name", jobId: jobs[1].id }),
        "stages": () => run(store.applications.stages()),
        "stages of a job": () => run(store.applications.stages(jobs[0].id)),
        "jobs": () => run(store.jobs.list()),
        "overdue": () => run(store.interviews.overdue(0)),
      };
      for (const [what, read] of Object.entries(reads)) {
        console.log(`${what.padEnd(26)}${(await fastest(read)).toFixed(1)} ms`);
      }
    });
  });
