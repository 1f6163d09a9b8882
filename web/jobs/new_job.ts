/** From a pasted description to a posted job with a drafted kit. */
import { Effect } from "effect";
import type { Context } from "hono";
import { draftKit, postJob, proposeJob } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { emptyForm, filled, readForm } from "../door/form.ts";
import { redirectWith } from "../door/flash.ts";
import { hrPage, personOf } from "../door/hr_page.ts";
import { run } from "../door/run.ts";
import type { FormState } from "../shell/forms/control.ts";
import { descriptionForm, jobFieldsOf, jobForm } from "./forms.ts";
import { otherWork, trackChoices } from "./tracks.ts";
import { newJobPage, proposedPage } from "./views.ts";

export const newJob = (c: Context<Env>) =>
  run(c, c.req.query("by") === "hand" ? proposed(c, byHand, null) : pasted(c, emptyForm));

const byHand = filled({ level: "2", minutes: "30", track: otherWork });

/** Reads the description; what it says stands in the form, to be changed. */
export const propose = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const form = yield* readForm(c, descriptionForm);
      if (!form.data) return yield* pasted(c, form, 422);
      const { description } = form.data;
      const { value, by } = yield* proposeJob(description);
      const { title, mustHave, niceToHave, level, track } = value;
      const skills = { mustHave: mustHave.join("\n"), niceToHave: niceToHave.join("\n") };
      const values = { ...skills, title, description, level: `${level}`, track: track ?? otherWork, minutes: "30" };
      return yield* proposed(c, filled(values), by.model ?? (by.provider === "rules" ? "the rules" : by.provider));
    }),
  );

export const post = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const form = yield* readForm(c, jobForm);
      if (!form.data) return yield* proposed(c, form, null, 422);
      const who = personOf(c).id;
      const fields = jobFieldsOf(form.data, c.var.settings.timeZone);
      const job = yield* postJob({ ...fields, language: "en" }, who);
      yield* draftKit(job.id, who);
      return redirectWith(
        c,
        `/jobs/${job.id}/kit`,
        "The job is posted, and its kit is drafted. Read it, then publish it.",
      );
    }),
  );

const pasted = (c: Context<Env>, form: FormState, status: 200 | 422 = 200) =>
  hrPage(c, { title: "New job", current: "jobs", body: newJobPage({ form }) }, status);

const proposed = (c: Context<Env>, form: FormState, by: string | null, status: 200 | 422 = 200) =>
  hrPage(c, { title: "New job", current: "jobs", body: proposedPage({ form, by, tracks: trackChoices }) }, status);
