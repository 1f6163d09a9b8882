import { Effect } from "effect";
import { type Context, Hono } from "hono";
import { apply, type Evidence, evidenceOf, Invalid, invitationUrl } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { run, runRead } from "../door/run.ts";
import { tokenMay, tokenName } from "./bearer.ts";
import { described } from "./described.ts";
import { recommendation } from "./recommendation.ts";
import { ApplicationMade, ApplicationShape, NewApplication } from "./shapes.ts";

export const applicationsOfJob = () =>
  new Hono<Env>().post(
    "/:id/applications",
    tokenMay("change jobs"),
    described("Apply: JSON with resumeText, or multipart with a file `resume`", {
      status: 201,
      schema: ApplicationMade,
    }, [
      ...[401, 403, 404, 409, 413, 415, 422],
    ]),
    (c) =>
      run(
        c,
        Effect.gen(function* () {
          const { fields, file } = yield* Effect.promise(() => bodyOf(c));
          const { data, error } = NewApplication.safeParse(fields);
          if (!data) return yield* new Invalid({ fields: flat(error.issues) });
          const resume = file || data.resumeText ? { file, text: data.resumeText ?? null } : null;
          const who = tokenName(c.var.token!.id);
          const wish = { jobId: c.req.param("id"), name: data.name, email: data.email, resume, who, mayAskModel: true };
          const { application, secret } = yield* apply(wish);
          const interviewUrl = invitationUrl(c.var.settings.publicUrl, secret);
          return c.json({ id: application.id, interviewId: application.interviewId, interviewUrl }, 201);
        }),
      ),
  );

export const applications = () =>
  new Hono<Env>().get(
    "/:id",
    tokenMay("see candidates"),
    described("One application with its verdict, report and answers", { status: 200, schema: ApplicationShape }),
    (c) => runRead(c, Effect.map(evidenceOf(c.req.param("id")), (evidence) => c.json(shape(evidence)))),
  );

async function bodyOf(c: Context<Env>): Promise<{ fields: unknown; file: Uint8Array<ArrayBuffer> | null }> {
  if ((c.req.header("content-type") ?? "").includes("json")) {
    return { fields: await c.req.json().catch(() => ({})), file: null };
  }
  const { resume, ...fields } = await c.req.parseBody<Record<string, string | File>>();
  return { fields, file: resume instanceof File && resume.size > 0 ? await resume.bytes() : null };
}

const flat = (issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]) =>
  Object.fromEntries(issues.map(({ path, message }) => [path.map(String).join(".") || "body", message]));

function shape({ row, resume, match, conclusion, answers }: Evidence) {
  const { interview, decision } = row;
  return {
    id: row.application.id,
    status: decision?.outcome ?? interview.status,
    resume: resume?.resume ?? null,
    match,
    interview: {
      id: interview.id,
      status: interview.status,
      startedAt: interview.startedAt,
      endedAt: interview.endedAt,
    },
    verdict: conclusion ? verdictShape(conclusion) : null,
    report: conclusion?.report ?? null,
    answers: answers.map(answerShape),
  };
}

const verdictShape = ({ verdict, by }: NonNullable<Evidence["conclusion"]>) => {
  const { overall, low, high, because, formula } = verdict;
  return { overall, low, high, recommendation: recommendation(verdict), because, formula, by };
};

const answerShape = ({ question, given, shown }: Evidence["answers"][number]) => ({
  question: question.text.en ?? "",
  transcript: given.how === "answered" ? given.words : null,
  marks: shown?.marks ?? null,
  keyPoints: question.points.map(({ id, text }) => {
    const grade = shown?.reading.points.find(({ pointId }) => pointId === id);
    return { text, met: grade?.grade ?? "not judged", quote: grade?.quote ?? null };
  }),
  by: shown ? (shown.model ? `${shown.provider}/${shown.model}` : shown.provider) : null,
});
