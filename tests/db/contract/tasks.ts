import { assertEquals } from "@std/assert";
import type { NewTask } from "../../../engine/ports/store/tasks.ts";
import type { Contract } from "../kit/check.ts";
import { minute, monday, newId } from "../kit/people.ts";
import { run } from "../kit/places.ts";

const aTask = (given: Partial<NewTask> = {}): NewTask => ({
  kind: "judge",
  payload: { interviewId: "i1", turn: 2, probe: null },
  key: newId(),
  runAt: monday,
  maxAttempts: 2,
  ...given,
});

export const tasks: Contract = {
  "the next due task of a kind is leased, the earliest first, and gone when it is done": async ({ store }) => {
    const later = aTask({ runAt: monday + 1 }), first = aTask(), other = aTask({ kind: "transcribe" });
    await run(store.tasks.add([later, other, first]));
    const leased = (await run(store.tasks.claim(["judge"], minute, monday + 1)))!;
    assertEquals(leased, { ...first, id: leased.id, attempts: 1 });
    assertEquals((await run(store.tasks.claim(["judge"], minute, monday + 1)))!.key, later.key);
    assertEquals(await run(store.tasks.claim(["judge"], minute, monday + 1)), undefined);
    assertEquals(await run(store.tasks.complete(leased)), true);
    assertEquals(await run(store.tasks.complete(leased)), false);
    assertEquals(await run(store.tasks.counts(monday + 1)), { waiting: 2, due: 1, dead: 0 });
  },

  "each task is leased by one of many who ask at once": async ({ store, another }) => {
    await run(store.tasks.add(Array.from({ length: 6 }, () => aTask())));
    const stores = [store, await another()];
    const leased = await Promise.all(
      Array.from({ length: 10 }, (_, i) => run(stores[i % 2]!.tasks.claim(["judge"], minute, monday))),
    );
    const ids = leased.flatMap((task) => task ? [task.id] : []);
    assertEquals([ids.length, new Set(ids).size], [6, 6]);
  },

  "a key that waits or runs makes another task unneeded": async ({ store }) => {
    await run(store.tasks.add([aTask({ key: "report i1" }), aTask({ key: "report i1", runAt: monday - 1 })]));
    const task = (await run(store.tasks.claim(["judge"], minute, monday)))!;
    await run(store.tasks.add([aTask({ key: "report i1" })]));
    assertEquals((await run(store.tasks.counts(monday))).waiting, 1);
    assertEquals(await run(store.tasks.complete(task, [aTask({ key: "report i1" })])), true);
    assertEquals((await run(store.tasks.counts(monday))).waiting, 1);
  },

  "who lost the lease can neither finish nor fail, and adds nothing": async ({ store }) => {
    await run(store.tasks.add([aTask()]));
    const slow = (await run(store.tasks.claim(["judge"], minute, monday)))!;
    const next = (await run(store.tasks.claim(["judge"], minute, monday + minute)))!;
    assertEquals([slow.id, next.attempts], [next.id, 2]);
    assertEquals(await run(store.tasks.complete(slow, [aTask()])), false);
    assertEquals(await run(store.tasks.fail(slow, "late", monday)), false);
    assertEquals(await run(store.tasks.bury(slow, "late", monday)), false);
    assertEquals(await run(store.tasks.complete(next)), true);
    assertEquals((await run(store.tasks.counts(monday))).waiting, 0);
  },

  "leases that a killed process left are ended, so that its tasks are due at once": async ({ store }) => {
    await run(store.tasks.add([aTask()]));
    const left = (await run(store.tasks.claim(["judge"], minute, monday)))!;
    assertEquals(await run(store.tasks.release()), 1);
    assertEquals(await run(store.tasks.complete(left)), false);
    assertEquals((await run(store.tasks.claim(["judge"], minute, monday)))!.attempts, 2);
  },

  "a failed task is due again at its time, and its lease is given back": async ({ store }) => {
    await run(store.tasks.add([aTask()]));
    const task = (await run(store.tasks.claim(["judge"], minute, monday)))!;
    assertEquals(await run(store.tasks.fail(task, "openai:unavailable", monday + 5)), true);
    assertEquals(await run(store.tasks.complete(task)), false);
    assertEquals(await run(store.tasks.claim(["judge"], minute, monday + 4)), undefined);
    assertEquals((await run(store.tasks.claim(["judge"], minute, monday + 5)))?.attempts, 2);
  },

  "what crashes in its last attempt is put aside, with others that were buried": async ({ store }) => {
    await run(store.tasks.add([aTask({ key: "crashes", maxAttempts: 1 }), aTask({ key: "hopeless" })]));
    const crashed = (await run(store.tasks.claim(["judge"], minute, monday)))!;
    const hopeless = (await run(store.tasks.claim(["judge"], minute, monday)))!;
    assertEquals(await run(store.tasks.bury(hopeless, "rejected", monday + 1)), true);
    assertEquals(await run(store.tasks.buryCrashed(monday + 1)), 0);
    assertEquals(await run(store.tasks.buryCrashed(monday + minute)), 1);
    assertEquals(await run(store.tasks.claim(["judge"], minute, monday + minute)), undefined);
    const dead = await run(store.tasks.dead());
    assertEquals(dead.map(({ key, error, deadAt }) => [key, error, deadAt]), [
      ["crashes", "crashed", monday + minute],
      ["hopeless", "rejected", monday + 1],
    ]);
    assertEquals(dead[0]!.id, crashed.id);
    assertEquals(await run(store.tasks.counts(monday)), { waiting: 0, due: 0, dead: 2 });
  },

  "a task is revived with all its tries, and no worker of before can finish it": async ({ store }) => {
    await run(store.tasks.add([aTask({ maxAttempts: 1 })]));
    const before = (await run(store.tasks.claim(["judge"], minute, monday)))!;
    await run(store.tasks.bury(before, "rejected", monday));
    assertEquals(await run(store.tasks.revive(before.id, monday)), true);
    assertEquals(await run(store.tasks.revive(before.id, monday)), false);
    const after = (await run(store.tasks.claim(["judge"], minute, monday)))!;
    assertEquals([after.id, after.maxAttempts - after.attempts], [before.id, 0]);
    assertEquals(await run(store.tasks.complete(before)), false);
    assertEquals(await run(store.tasks.complete(after)), true);
  },

  "adding a task that was put aside lets it go on": async ({ store }) => {
    await run(store.tasks.add([aTask({ key: "judge i1" })]));
    await run(store.tasks.bury((await run(store.tasks.claim(["judge"], minute, monday)))!, "rejected", monday));
    await run(store.tasks.add([aTask({ key: "judge i1", payload: { interviewId: "i2" } })]));
    assertEquals(await run(store.tasks.counts(monday)), { waiting: 1, due: 1, dead: 0 });
    assertEquals((await run(store.tasks.claim(["judge"], minute, monday)))?.payload, { interviewId: "i2" });
  },

  "it is known when something is due next": async ({ store }) => {
    assertEquals(await run(store.tasks.nextAt()), undefined);
    await run(store.tasks.add([aTask({ runAt: monday + 7 }), aTask({ runAt: monday + 3 })]));
    assertEquals(await run(store.tasks.nextAt()), monday + 3);
    await run(store.tasks.claim(["judge"], 1, monday + 3));
    assertEquals(await run(store.tasks.nextAt()), monday + 4);
    await run(store.tasks.claim(["judge"], minute, monday + 4));
    assertEquals(await run(store.tasks.nextAt()), monday + 7);
  },
};
