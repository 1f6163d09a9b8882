import { assertEquals } from "@std/assert";
import type { Contract } from "../kit/check.ts";
import { mirasInterview, posted } from "../kit/given.ts";
import { ana, minute, monday, newId, noor, told } from "../kit/people.ts";
import { failure, run } from "../kit/places.ts";

export const people: Contract = {
  "a user is found by id and by address in any case, with the password's hash": async ({ store }) => {
    await run(store.users.create(noor, "$argon2id$1", told("user_added", noor.id)));
    await run(store.users.create(ana, "$argon2id$2", told("user_added", ana.id)));
    assertEquals(await run(store.users.find(noor.id)), noor);
    assertEquals(await run(store.users.byEmail(" noor.HADDAD@northwind.example")), {
      ...noor,
      passwordHash: "$argon2id$1",
    });
    assertEquals(await run(store.users.byEmail("nobody@northwind.example")), undefined);
    assertEquals([await run(store.users.count()), await run(store.users.list())], [2, [noor, ana]]);
    await run(store.users.changePassword(noor.id, "$argon2id$3", told("password_changed", noor.id)));
    assertEquals((await run(store.users.byEmail(noor.email)))?.passwordHash, "$argon2id$3");
  },

  "an address belongs to one user": async ({ store }) => {
    await run(store.users.create(noor, "hash", told("user_added")));
    const twin = { ...ana, email: noor.email.toUpperCase() };
    assertEquals(await failure(store.users.create(twin, "hash", told("user_added"))), "Taken");
    assertEquals((await run(store.audit.list())).length, 1);
  },

  "of two who set up at once one is the first": async ({ store, another }) => {
    const second = await another();
    const outcomes = await Promise.all(
      [[store, noor], [second, ana]].map(([one, user]) =>
        run((one as typeof store).users.createFirst(user as typeof noor, "hash", told("set_up")))
          .then(() => "made", (error) => error._tag)
      ),
    );
    assertEquals(outcomes.toSorted(), ["Taken", "made"]);
    assertEquals(await run(store.users.count()), 1);
  },

  "people of the demo company set nothing up": async ({ store }) => {
    await run(store.users.create({ ...ana, demo: true }, "hash", told("user_added")));
    assertEquals(await run(store.users.count()), 0);
    await run(store.users.createFirst(noor, "hash", told("set_up")));
    assertEquals([await run(store.users.count()), (await run(store.users.list())).length], [1, 2]);
  },

  "a session lasts until its time, or until it is ended": async ({ store }) => {
    for (const user of [noor, ana]) await run(store.users.create(user, "hash", told("user_added")));
    await run(store.sessions.begin("t1", noor.id, monday + minute));
    await run(store.sessions.begin("t2", noor.id, monday + minute));
    await run(store.sessions.begin("t3", ana.id, monday + minute));
    assertEquals(await run(store.sessions.user("t1", monday)), noor);
    assertEquals(await run(store.sessions.user("t1", monday + minute)), undefined);
    await run(store.sessions.end("t1"));
    assertEquals(await run(store.sessions.user("t1", monday)), undefined);
    await run(store.sessions.endAll(noor.id));
    assertEquals(await run(store.sessions.user("t2", monday)), undefined);
    assertEquals(await run(store.sessions.user("t3", monday)), ana);
  },

  "an API token is found by its hash until it is removed": async ({ store }) => {
    const job = await posted(store);
    const token = {
      id: newId(),
      name: "Lobby",
      role: "kiosk",
      userId: null,
      jobId: job.id,
      createdAt: monday,
    } as const;
    await run(store.tokens.create(token, "hash", told("token_added", token.id)));
    assertEquals(await run(store.tokens.find("hash")), token);
    assertEquals(await run(store.tokens.list()), [token]);
    await run(store.tokens.remove(token.id, told("token_removed", token.id)));
    assertEquals(await run(store.tokens.find("hash")), undefined);
  },

  "one interview at a time runs on a kiosk": async ({ store }) => {
    const { application } = await mirasInterview(store);
    const token = { id: newId(), name: "Lobby", role: "kiosk", userId: null, jobId: null, createdAt: monday } as const;
    await run(store.tokens.create(token, "hash", told("token_added", token.id)));
    assertEquals(await run(store.tokens.running(token.id)), null);
    const began = await Promise.all(["i1", "i2"].map((id) => run(store.tokens.run(token.id, null, id))));
    assertEquals(began.toSorted(), [false, true]);
    const running = await run(store.tokens.running(token.id));
    assertEquals(await run(store.tokens.run(token.id, application.interviewId, null)), false);
    assertEquals(await run(store.tokens.run(token.id, running, null)), true);
    assertEquals(await run(store.tokens.running(token.id)), null);
  },

  "a limit counts hits in fixed windows": async ({ store, another }) => {
    const hit = async (at: number, one = store) => (await run(one.limits.hit("login", minute, 2, at))).retryAfterMs;
    const begins = monday - monday % minute;
    assertEquals([await hit(begins), await hit(begins + 1, await another())], [0, 0]);
    assertEquals(await hit(begins + 10), minute - 10);
    assertEquals(await hit(begins + minute), 0);
    await run(store.limits.forget(begins + minute));
    assertEquals(await hit(begins), 0);
    assertEquals([await hit(begins + minute), await hit(begins + minute)], [0, minute]);
  },

  "the audit is read newest first, by subject and page by page, and verifies": async ({ store }) => {
    for (const [i, subject] of ["a", "b", "a"].entries()) {
      await run(store.audit.add({ ...told("seen", subject, monday + i), detail: { page: i, open: true, by: null } }));
    }
    await run(store.audit.add(told("left", "a")));
    assertEquals((await run(store.audit.of("a"))).map(({ what, at }) => [what, at - monday]), [
      ["left", 0],
      ["seen", 2],
      ["seen", 0],
    ]);
    const [newest] = await run(store.audit.list(1));
    assertEquals(newest, { ...told("left", "a"), id: newest!.id });
    const before = await run(store.audit.list(2, newest!.id));
    assertEquals(before.map(({ detail }) => detail), [{ page: 2, open: true, by: null }, {
      page: 1,
      open: true,
      by: null,
    }]);
    assertEquals(await run(store.audit.verify()), []);
  },

  "calls of providers are listed newest first": async ({ store }) => {
    const call = {
      id: newId(),
      at: monday,
      port: "llm",
      ability: "judge_answer",
      provider: "openai",
      model: "m-1",
      failures: ["gemini:unavailable"],
      ms: 840,
      inputTokens: 1200,
      outputTokens: null,
    };
    const later = { ...call, id: newId(), at: monday + 1, provider: "rules", model: null, failures: [] };
    await run(store.calls.add([call, later]));
    await run(store.calls.add([]));
    assertEquals(await run(store.calls.recent(monday)), [later, call]);
    assertEquals(await run(store.calls.recent(monday + 1)), [later]);
    assertEquals(await run(store.calls.recent(monday, 1)), [later]);
  },

  "the store says that it is well": async ({ store }) => {
    assertEquals(await run(store.check()), undefined);
  },
};
