/** The demo company: put in, and taken out again with all that hangs on it. */
import { Effect } from "effect";
import type { Context } from "hono";
import { addDemo, listJobs, removeDemo } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { redirectWith } from "../door/flash.ts";
import { personOf } from "../door/hr_page.ts";
import { run } from "../door/run.ts";
import { common, settingsPage } from "./page.ts";
import { confirmPage, demoPage } from "./views.ts";

export const showDemo = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      return yield* settingsPage(c, "Demo", demoPage({ ...common(c, "demo"), here: yield* demoIsHere }));
    }),
  );

export const addDemoNow = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      yield* addDemo(personOf(c).id);
      return redirectWith(c, "/", "The demo company is here. You take it out again under Settings, Demo.");
    }),
  );

export const confirmDemoRemoval = (c: Context<Env>) => {
  const body = confirmPage({
    title: "Take the demo company out?",
    says:
      "Its jobs, kits, people and interviews go, and so does everything that you tried on them. What is yours stays.",
    action: "/demo/removal",
    yes: "Take it out",
    back: "/settings/demo",
  });
  return run(c, settingsPage(c, "Take the demo company out", body));
};

export const removeDemoNow = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      yield* removeDemo(personOf(c).id);
      return redirectWith(c, "/settings/demo", "The demo company is taken out.");
    }),
  );

const demoIsHere = Effect.map(listJobs(), (jobs) => jobs.some(({ demo }) => demo));
