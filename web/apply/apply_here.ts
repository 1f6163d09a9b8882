/** From an application's form to the invitation; what is wrong comes back with all that was typed. */
import { Effect } from "effect";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { apply, company, openJob } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { companyPage } from "../door/candidate_page.ts";
import { messagesIn } from "../messages/mod.ts";
import { calm } from "../shell/calm.ts";
import { readApplication, type Typed } from "./forms.ts";
import { drawJob, type OpenJob } from "./job.ts";
import { asTyped, keepWords } from "./read_back.ts";

export const applyHere = Effect.fnUntraced(function* (c: Context<Env>) {
  const open = yield* openJob(c.req.param("code") ?? "");
  const t = messagesIn(open.job.language);
  const typed = yield* Effect.promise(() => readApplication(c, t.apply));
  if (!typed.complete) return yield* again(c, open, typed, 422);
  return yield* handIn(c, open, typed).pipe(
    Effect.catchTag("Invalid", ({ fields }) => again(c, open, { ...typed, problems: byField(fields) }, 422)),
    Effect.catchTag("FileRefused", ({ message, status }) => refused(c, open, typed, message, status)),
    Effect.catchIf(
      (failure) => failure._tag === "Refused" && failure.code === "applied before",
      appliedBefore(c, open),
    ),
  );
});

const handIn = Effect.fnUntraced(function* (c: Context<Env>, { job }: OpenJob, { values, file }: Typed) {
  const resume = { file, text: values.resumeText.trim() || null };
  const { secret } = yield* apply({ ...values, jobId: job.id, resume, who: "candidate" });
  return c.redirect(`/i/${secret}`, 303);
});

const again = Effect.fnUntraced(
  function* (c: Context<Env>, open: OpenJob, typed: Typed, status: ContentfulStatusCode) {
    const t = messagesIn(open.job.language);
    return yield* drawJob(c, open, yield* keepWords(c, typed, t.apply), status);
  },
);

/** The file cannot be read, so there are no words of it to keep. */
function refused(c: Context<Env>, open: OpenJob, typed: Typed, message: string, status: ContentfulStatusCode) {
  const { chooseAgain } = messagesIn(open.job.language).apply.problems;
  return drawJob(c, open, asTyped({ ...typed, problems: { resume: [`${message} ${chooseAgain}`] } }), status);
}

const appliedBefore = (c: Context<Env>, { job }: OpenJob) => (failure: { readonly message: string }) =>
  Effect.gen(function* () {
    const t = messagesIn(job.language);
    const { title, now } = t.apply.before;
    const { contact } = yield* company();
    const paragraphs = [failure.message, now, t.invitation.contact(contact)];
    return yield* companyPage(c, t, { title, job: job.title, body: calm({ title, paragraphs }), status: 409 });
  });

const byField = ({ resume, ...fields }: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries({ ...fields, ...resume ? { resumeText: resume } : {} }).map(([name, said]) => [name, [said]]),
  );
