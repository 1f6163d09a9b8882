import { assertEquals } from "@std/assert";
import type { Contract } from "../kit/check.ts";
import { aCandidate, aJob, aKit, anApplication, monday, told } from "../kit/people.ts";
import { failure, run } from "../kit/places.ts";

export const jobs: Contract = {
  "a job comes back as it was posted, by its id and by its code in any case": async ({ store }) => {
    const job = aJob({ code: "NWB3CK", deadline: monday, track: null });
    await run(store.jobs.create(job, told("job_posted", job.id)));
    assertEquals(await run(store.jobs.find(job.id)), job);
    assertEquals(await run(store.jobs.byCode(" nwb3ck ")), job);
    assertEquals(await run(store.jobs.byCode("NWB3CL")), undefined);
  },

  "a code is given to one job only, whatever its case": async ({ store }) => {
    await run(store.jobs.create(aJob({ code: "NWTWIN" }), told("job_posted")));
    assertEquals(await failure(store.jobs.create(aJob({ code: "nwtwin" }), told("job_posted"))), "Taken");
    assertEquals((await run(store.jobs.list())).length, 1);
  },

  "a job is changed, and the list is newest first with counts that leave tests out": async ({ store }) => {
    const [older, newer] = [aJob(), aJob({ createdAt: monday + 1 })];
    for (const job of [older, newer]) await run(store.jobs.create(job, told("job_posted", job.id)));
    await run(store.jobs.save({ ...older, status: "paused", mustHave: ["go", "sql"] }, told("job_paused", older.id)));
    await run(store.applications.create(anApplication(older, aCandidate("Mira Okafor"))));
    await run(store.applications.create(anApplication(older, aCandidate("Tomasz Wilk"), monday, { test: true })));
    const [first, second] = await run(store.jobs.list());
    assertEquals(first, { ...newer, counts: { applied: 0, toRead: 0, decided: 0 } });
    assertEquals(second!.counts, { applied: 1, toRead: 0, decided: 0 });
    assertEquals([second!.status, second!.mustHave], ["paused", ["go", "sql"]]);
  },

  "a job has one draft at a time, and the newest published kit counts": async ({ store }) => {
    const job = aJob();
    await run(store.jobs.create(job, told("job_posted", job.id)));
    const first = aKit(job), second = aKit(job, { probeBudget: 1 });
    await run(store.kits.saveDraft(first, told("kit_saved", job.id)));
    await run(store.kits.saveDraft(second, told("kit_saved", job.id)));
    assertEquals(await run(store.kits.draft(job.id)), second);
    assertEquals(await run(store.kits.find(first.id)), undefined);
    await run(store.kits.publish(second, told("kit_published", job.id)));
    const third = aKit(job, { version: 2 });
    await run(store.kits.publish(third, told("kit_published", job.id)));
    assertEquals(await run(store.kits.draft(job.id)), undefined);
    assertEquals(await run(store.kits.published(job.id)), { ...third, status: "published" });
    assertEquals(await run(store.kits.find(second.id)), { ...second, status: "published" });
  },

  "a published kit never changes, and publishing it twice is publishing it once": async ({ store }) => {
    const job = aJob(), kit = aKit(job);
    await run(store.jobs.create(job, told("job_posted", job.id)));
    await run(store.kits.publish(kit, told("kit_published", job.id)));
    await run(store.kits.publish({ ...kit, probeBudget: 0 }, told("kit_published", job.id)));
    const tried = await run(store.kits.saveDraft({ ...kit, probeBudget: 0 }, told("kit_saved", job.id))).catch(() => 0);
    assertEquals(tried, 0);
    assertEquals((await run(store.kits.published(job.id)))?.probeBudget, 3);
  },
};
