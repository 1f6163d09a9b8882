/** The other changes to a kit: drafting it, moving and removing questions, publishing. */
import { Effect } from "effect";
import type { Context } from "hono";
import { draftKit, editKit, jobOf, publishKit } from "../../../engine/mod.ts";
import type { Env } from "../../door/env.ts";
import { redirectWith } from "../../door/flash.ts";
import { fieldsOf } from "../../door/form.ts";
import { hrPage, personOf } from "../../door/hr_page.ts";
import { run } from "../../door/run.ts";
import { oneQuestion, openDesk, showKit } from "./desk.ts";
import { confirmPage } from "./views.ts";

export const confirmDraft = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { job, kit } = yield* openDesk(c);
      const says = kit?.status === "draft"
        ? "The draft that is there is replaced, with all that was changed in it. What is published stays."
        : "A new draft is made from the job's description. What is published stays until you publish the draft.";
      const body = confirmPage({
        ...{ job, says, quote: null, title: "Draft the kit anew?", action: `/jobs/${job.id}/kit/draft` },
        ...{ yes: "Draft it anew", danger: kit?.status === "draft" },
      });
      return yield* hrPage(c, { title: "Draft the kit anew", current: "jobs", body, demo: job.demo });
    }),
  );

export const draft = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const job = yield* jobOf(c.req.param("id") ?? "");
      yield* draftKit(job.id, personOf(c).id);
      return redirectWith(c, `/jobs/${job.id}/kit`, "The kit is drafted. Read it, then publish it.");
    }),
  );

export const confirmRemoval = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { job, id, question, slot } = yield* oneQuestion(c);
      const body = confirmPage({
        ...{ job, title: "Remove this question?", action: `/jobs/${job.id}/kit/questions/${id}/removal` },
        ...{ quote: question?.text.en ?? slot?.competency ?? "", yes: "Remove it", danger: true },
        says: "It goes out of the draft with its follow-ups, ladder and key points. Published kits keep it.",
      });
      return yield* hrPage(c, { title: "Remove the question", current: "jobs", body, demo: job.demo });
    }),
  );

export const remove = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { job, id } = yield* oneQuestion(c);
      yield* editKit(job.id, { kind: "remove", question: id }, personOf(c).id);
      return redirectWith(c, `/jobs/${job.id}/kit`, "The question is removed.");
    }),
  );

export const move = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { job, id } = yield* oneQuestion(c);
      const by = (yield* fieldsOf(c)).by === "up" ? -1 : 1;
      yield* editKit(job.id, { kind: "move", question: id, by }, personOf(c).id);
      return c.redirect(`/jobs/${job.id}/kit#q-${id}`, 303);
    }),
  );

export const publish = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const job = yield* jobOf(c.req.param("id") ?? "");
      const { version } = yield* publishKit(job.id, personOf(c).id);
      return redirectWith(
        c,
        `/jobs/${job.id}`,
        `Kit ${version} is published. Share the link, and the interviews begin.`,
      );
    }).pipe(Effect.catchTag("NotPublishable", ({ problems }) => showKit(c, problems))),
  );
