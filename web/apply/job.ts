/** A job as an applicant sees it. */
import { Effect } from "effect";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Job } from "../../engine/mod.ts";
import { companyPage } from "../door/candidate_page.ts";
import type { Env } from "../door/env.ts";
import { messagesIn } from "../messages/mod.ts";
import { withIcons } from "../shell/promises.ts";
import { day } from "../shell/words.ts";
import { nothingTyped } from "./forms.ts";
import type { ReadBack } from "./read_back.ts";
import { jobPage } from "./views.ts";

export interface OpenJob {
  readonly job: Job;
}

/** Bytes of a resume that is read at most; the reader itself refuses what is larger. */
const largest = 5_000_000;

export const drawJob = Effect.fnUntraced(
  function* (c: Context<Env>, { job }: OpenJob, back?: ReadBack, status: ContentfulStatusCode = 200) {
    const t = messagesIn(job.language);
    const days = job.deadline === null ? t.apply.days : t.apply.until(day(job.deadline, c.var.settings.timeZone));
    const promises = withIcons(["clock", "mic", "calendar"], [t.apply.minutes(job.minutes), t.apply.ways, days]);
    const form = back?.typed ?? nothingTyped;
    const reading = back?.reading ?? { read: false, warnings: [] };
    const body = jobPage({ t, job, form, reading, promises, largest });
    return yield* companyPage(c, t, { title: t.apply.title(job.title), body, script: "apply.js", status });
  },
);
