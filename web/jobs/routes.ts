/** Jobs: the list, posting one, its candidates, its settings. Its kit stands in `kit/`. */
import { Clock, Effect } from "effect";
import { type Context, Hono } from "hono";
import { listJobs, may } from "../../engine/mod.ts";
import { listed } from "../candidates/listed.ts";
import type { Env } from "../door/env.ts";
import { hrPage, personOf } from "../door/hr_page.ts";
import { run } from "../door/run.ts";
import { only, people } from "../door/session.ts";
import { jobsShown } from "./job_list.ts";
import { saveSettings, showSettings } from "./job_settings.ts";
import { kitPages } from "./kit/routes.ts";
import { newJob, post, propose } from "./new_job.ts";
import { applyUrl, oneJob } from "./one_job.ts";
import { jobsPage, pipelinePage } from "./views.ts";

const changing = only("change jobs");

export const jobs = () =>
  new Hono<Env>()
    .use("/jobs/*", people, only("see jobs"))
    .get("/jobs", list)
    .post("/jobs", changing, post)
    .get("/jobs/new", changing, newJob)
    .get("/jobs/proposal", (c) => c.redirect("/jobs/new", 303))
    .post("/jobs/proposal", changing, propose)
    .get("/jobs/:id", pipeline)
    .get("/jobs/:id/settings", changing, showSettings)
    .post("/jobs/:id/settings", changing, saveSettings)
    .route("/", kitPages());

const list = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const all = yield* listJobs();
      const url = new URL(c.req.url);
      const body = jobsPage({
        jobs: jobsShown(all, url.searchParams),
        total: all.length,
        search: url.searchParams.get("q") ?? "",
        url,
        now: yield* Clock.currentTimeMillis,
        mayPost: may(personOf(c), "change jobs"),
        zone: c.var.settings.timeZone,
      });
      return yield* hrPage(c, { title: "Jobs", current: "jobs", body });
    }),
  );

const pipeline = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { job, published, head } = yield* oneJob(c);
      const rows = yield* listed(new URL(c.req.url), c.var.settings.timeZone, job.id);
      const body = pipelinePage({ ...rows, job, published, applyUrl: applyUrl(c, job), head: head("candidates") });
      return yield* hrPage(c, { title: job.title, current: "jobs", body, demo: job.demo });
    }),
  );
