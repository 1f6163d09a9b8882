/** The first page: what waits, what goes on, what the last month was like. */
import { Clock, Effect } from "effect";
import { type Context, Hono } from "hono";
import { isSetUp, may, NotFound, signedIn, StorePort } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { redirectWith } from "../door/flash.ts";
import { hrPage, personOf } from "../door/hr_page.ts";
import { follow } from "../door/live.ts";
import { run } from "../door/run.ts";
import { only, people, sessionSecret } from "../door/session.ts";
import { greeting, waitingSentence } from "./greeting.ts";
import { listsFor } from "./lists.ts";
import { providerLines } from "./providers.ts";
import { liveLists, todayPage } from "./views.ts";

export const todayArea = () =>
  new Hono<Env>()
    .get("/", freshToSetup, people, only("see candidates"), show)
    .get("/live", people, only("see candidates"), live)
    .get("/requests/:id/answer", (c) => c.redirect("/", 303))
    .post("/requests/:id/answer", people, only("answer requests"), answered);

/** A fresh installation begins with its first admin. */
const freshToSetup = (c: Context<Env>, next: () => Promise<void>) =>
  sessionSecret(c) ? next() : run(
    c,
    Effect.gen(function* () {
      return c.redirect((yield* isSetUp()) ? "/login" : "/setup", 303);
    }),
  );

const show = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const user = personOf(c);
      const store = yield* StorePort;
      const seen = yield* store.interviews.latest();
      const { all, lists } = yield* listsFor(user);
      const zone = c.var.settings.timeZone;
      const body = todayPage({
        ...lists,
        seen,
        zone,
        greeting: `${greeting(all.now, zone)}, ${user.name.split(" ")[0]}`,
        sentence: waitingSentence({
          toRead: all.toReadTotal,
          requests: all.requests.length,
          dead: all.dead,
          live: lists.liveTotal,
        }),
        mayPost: may(user, "change jobs"),
        mayAddDemo: may(user, "change settings"),
        first: all.funnel.invited === 0 && (yield* store.jobs.list()).length === 0,
        funnel: all.funnel,
        jobs: all.jobs,
        providers: yield* providerLines,
      });
      return yield* hrPage(c, { title: "Today", current: "today", body });
    }),
  );

/** Whoever signs out elsewhere meanwhile hears no more. */
const live = (c: Context<Env>) =>
  follow(
    c,
    Effect.gen(function* () {
      const user = yield* signedIn(sessionSecret(c) ?? "");
      return user && liveLists((yield* listsFor(user)).lists);
    }),
  );

const answered = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const id = c.req.param("id");
      const { requests, audit } = yield* StorePort;
      const request = (yield* requests.open()).find((one) => one.id === id);
      if (!request) return yield* new NotFound({ message: "This request is answered already, or was never made." });
      const who = personOf(c).id;
      const at = yield* Clock.currentTimeMillis;
      yield* requests.answer(request.id, who, at);
      yield* audit.add({ who, what: "request answered", subject: request.applicationId, at });
      return redirectWith(c, "/", "The request is marked as answered.");
    }),
  );
