import { assertEquals } from "@std/assert";
import type { ApplicationFilter } from "../../engine/ports/store/hiring.ts";
import { migrate } from "../../db/mod.ts";
import { crowd } from "./kit/crowd.ts";
import { posted } from "./kit/given.ts";
import { inStore, run, withPlace } from "./kit/places.ts";

const size = 10_000;
/** Milliseconds. On a machine at rest each takes less than 20; a busy one gets three times that. */
const atMost = 60;

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

Deno.test("ten thousand applications are listed, searched, sorted and counted at once", () =>
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
      const took = await inOrder(Object.entries(reads), async ([what, read]) => [what, await fastest(read)] as const);
      assertEquals(took.filter(([, milliseconds]) => milliseconds > atMost), []);
      assertEquals((await run(store.applications.list({ search: "okafor 77" }))).total, 20);
    });
  }));

async function inOrder<A, B>(all: readonly A[], work: (one: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}
