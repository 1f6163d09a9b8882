/** What can be changed of a job at any time; its published kit stays as it is. */
import { Effect } from "effect";
import type { Context } from "hono";
import { changeJob, type Job } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { redirectWith } from "../door/flash.ts";
import { filled, readForm } from "../door/form.ts";
import { hrPage, personOf } from "../door/hr_page.ts";
import { run } from "../door/run.ts";
import type { FormState } from "../shell/forms/control.ts";
import { dayOf } from "./deadline.ts";
import { jobFieldsOf, jobSettingsForm } from "./forms.ts";
import { oneJob } from "./one_job.ts";
import { otherWork, trackChoices } from "./tracks.ts";
import { jobSettingsPage } from "./views.ts";

export const showSettings = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { job, head } = yield* oneJob(c);
      return yield* page(c, job, head("settings"), filled(valuesOf(job, c.var.settings.timeZone)));
    }),
  );

export const saveSettings = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { job, head } = yield* oneJob(c);
      const form = yield* readForm(c, jobSettingsForm);
      if (!form.data) return yield* page(c, job, head("settings"), form, 422);
      const change = { ...jobFieldsOf(form.data, c.var.settings.timeZone), status: form.data.status };
      yield* changeJob(job.id, change, personOf(c).id);
      return redirectWith(c, `/jobs/${job.id}/settings`, "Saved.");
    }),
  );

const valuesOf = (job: Job, zone: string) => ({
  title: job.title,
  description: job.description,
  mustHave: job.mustHave.join("\n"),
  niceToHave: job.niceToHave.join("\n"),
  level: `${job.level}`,
  minutes: `${job.minutes}`,
  track: job.track ?? otherWork,
  status: job.status,
  deadline: job.deadline === null ? "" : dayOf(job.deadline, zone),
});

const page = (c: Context<Env>, job: Job, head: string, form: FormState, status: 200 | 422 = 200) =>
  hrPage(c, {
    title: `Settings of ${job.title}`,
    current: "jobs",
    demo: job.demo,
    body: jobSettingsPage({ job, head, form, tracks: trackChoices }),
  }, status);
