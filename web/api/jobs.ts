import { Effect } from "effect";
import { Hono } from "hono";
import { z } from "zod";
import { type Job, type JobCounts, jobOf, listJobs, postJob, proposeJob, publishKit } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { run, runRead } from "../door/run.ts";
import { tokenMay, tokenName } from "./bearer.ts";
import { described, jsonBody } from "./described.ts";
import { JobMade, JobShape, NewJob, Publication } from "./shapes.ts";

export const jobs = () =>
  new Hono<Env>()
    .post(
      "/",
      tokenMay("change jobs"),
      described("Post a job", { status: 201, schema: JobMade }, [400, 401, 403, 422]),
      jsonBody(NewJob),
      (c) =>
        run(
          c,
          Effect.gen(function* () {
            const wish = c.req.valid("json");
            const { value: read } = yield* proposeJob(`${wish.title}\n\n${wish.description}`);
            const named = wish.mustHave.length + wish.niceToHave.length > 0;
            const skills = named ? wish : read;
            const { level, track } = read;
            const fields = {
              ...wish,
              mustHave: skills.mustHave,
              niceToHave: skills.niceToHave,
              level,
              track,
              deadline: null,
            };
            const job = yield* postJob(fields, tokenName(c.var.token!.id));
            return c.json({ id: job.id, code: job.code, applyUrl: applyUrl(c.var.settings.publicUrl, job) }, 201);
          }),
        ),
    )
    .get(
      "/",
      tokenMay("see jobs"),
      described("All jobs, newest first", { status: 200, schema: z.object({ jobs: z.array(JobShape) }) }, [401, 403]),
      (c) =>
        runRead(
          c,
          Effect.map(listJobs(), (all) => c.json({ jobs: all.map((job) => shape(c.var.settings.publicUrl, job)) })),
        ),
    )
    .get(
      "/:id",
      tokenMay("see jobs"),
      described("One job", { status: 200, schema: JobShape }),
      (c) => runRead(c, Effect.map(jobOf(c.req.param("id")), (job) => c.json(shape(c.var.settings.publicUrl, job)))),
    )
    .post(
      "/:id/publication",
      tokenMay("change jobs"),
      described("Publish the job's kit, drafting one where there is none", { status: 201, schema: Publication }, [
        ...[401, 403, 404, 422],
      ]),
      (c) =>
        run(
          c,
          Effect.gen(function* () {
            const job = yield* jobOf(c.req.param("id"));
            const { version, questions } = yield* publishKit(job.id, tokenName(c.var.token!.id));
            const shown = questions.map(({ id, kind, skill, level, text, minutes }) => ({
              id,
              kind,
              skill,
              level,
              text: text[job.language] ?? text.en ?? "",
              minutes,
            }));
            return c.json({ version, questions: shown }, 201);
          }),
        ),
    );

export const applyUrl = (publicUrl: string, { code }: Pick<Job, "code">): string => `${publicUrl}/apply/${code}`;

function shape(publicUrl: string, job: Job & { readonly counts?: JobCounts }) {
  const { id, code, title, description, mustHave, niceToHave, level, track, minutes, language, status, createdAt } =
    job;
  const counts = job.counts ? { counts: job.counts } : {};
  return {
    ...{ id, code, applyUrl: applyUrl(publicUrl, job), title, description, mustHave, niceToHave, level, track },
    ...{ minutes, language, status, createdAt, ...counts },
  };
}
