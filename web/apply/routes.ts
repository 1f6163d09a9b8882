/** Applying for a job: the code, the job, the application. */
import { Effect } from "effect";
import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { openJob } from "../../engine/mod.ts";
import { companyPage } from "../door/candidate_page.ts";
import type { Env } from "../door/env.ts";
import { applying, limited, reading } from "../door/limits.ts";
import { run, runRead } from "../door/run.ts";
import { statusOf } from "../door/status.ts";
import { messagesIn } from "../messages/mod.ts";
import { calm } from "../shell/calm.ts";
import type { FormState } from "../shell/forms/control.ts";
import { applyHere } from "./apply_here.ts";
import { companyWords } from "./company_pages.ts";
import { nothingTyped, readApplication } from "./forms.ts";
import { drawJob } from "./job.ts";
import { readBack } from "./read_back.ts";
import { codePage, readingPart } from "./views.ts";

export const applyArea = () =>
  new Hono<Env>()
    .get("/apply", (c) => runRead(c, askForCode(c)))
    .get("/apply/:code", (c) => runRead(c, orClosed(c, Effect.flatMap(openJob(codeOf(c)), (open) => drawJob(c, open)))))
    .post("/apply/:code", limited(applying), (c) => run(c, orClosed(c, applyHere(c))))
    .get("/apply/:code/reading", (c) => c.redirect(`/apply/${encodeURIComponent(codeOf(c))}`, 303))
    .post("/apply/:code/reading", limited(reading), (c) => run(c, showReading(c)))
    .get("/privacy", (c) => runRead(c, companyWords(c, "privacy")))
    .get("/terms", (c) => runRead(c, companyWords(c, "terms")))
    .get("/support", (c) => runRead(c, companyWords(c, "support")));

const codeOf = (c: Context<Env>): string => c.req.param("code") ?? "";

function askForCode(c: Context<Env>) {
  const typed = c.req.query("code");
  if (typed === undefined) return drawCode(c, nothingTyped);
  if (typed.trim() !== "") return Effect.succeed(c.redirect(`/apply/${encodeURIComponent(typed.trim())}`, 303));
  return drawCode(c, { values: {}, problems: { code: [messagesIn().apply.code.missing] } }, 422);
}

function drawCode(c: Context<Env>, form: FormState, status: ContentfulStatusCode = 200) {
  const t = messagesIn();
  return companyPage(c, t, { title: t.apply.code.title, body: codePage({ t, form }), status });
}

/** A code that nobody knows leads back to the field with it; a job that is closed says so calmly. */
const orClosed = <R>(c: Context<Env>, page: Effect.Effect<Response, Effect.Error<ReturnType<typeof applyHere>>, R>) =>
  page.pipe(
    Effect.catchTag(
      "NotFound",
      ({ message }) => drawCode(c, { values: { code: codeOf(c) }, problems: { code: [message] } }, 404),
    ),
    Effect.catchTag("Refused", (refused) => {
      const t = messagesIn();
      const { title, other } = t.apply.notOpen;
      const body = calm({ title, paragraphs: [refused.message], action: { href: "/apply", label: other } });
      return companyPage(c, t, { title, body, status: statusOf(refused) });
    }),
  );

const showReading = Effect.fnUntraced(function* (c: Context<Env>) {
  const { job } = yield* openJob(codeOf(c));
  const t = messagesIn(job.language);
  const typed = { ...yield* Effect.promise(() => readApplication(c, t.apply)), problems: {} };
  return yield* readBack(typed, t.apply).pipe(
    Effect.map(({ typed: form, reading }) => c.html(readingPart({ t, form, ...reading }))),
    Effect.catchTag("FileRefused", ({ message: problem, status }) => {
      const { read } = typed;
      return Effect.succeed(c.html(readingPart({ t, form: typed, read, warnings: [], problem }), status));
    }),
  );
});
