import { Effect } from "effect";
import type { Handler } from "hono";
import { z } from "zod";
import { apply, begin, Invalid, openJob, roomOf, StorePort, withdraw } from "../../../engine/mod.ts";
import type { Env } from "../../door/env.ts";
import { tokenName } from "../bearer.ts";
import { kioskRun, running, said } from "./said.ts";
import { shownQuestion } from "./shown.ts";

const Body = z.object({
  jobCode: z.string().optional(),
  name: z.string().trim().max(200).optional(),
  email: z.email().optional(),
  resumeText: z.string().max(200_000).optional(),
  consent: z.boolean().optional(),
});

const alreadyRunning = { is_running: true, hint: "Call /api/interview/end first" };

export const start: Handler<Env> = (c) =>
  kioskRun(
    c,
    Effect.gen(function* () {
      if (yield* running(c)) return said(c, 400, "Interview already running", alreadyRunning);
      const token = c.var.token!;
      const raw = yield* Effect.promise(() => c.req.json().catch(() => ({})));
      const { data, error } = Body.safeParse(raw);
      if (!data) return yield* new Invalid({ fields: { body: z.prettifyError(error) } });
      const { job } = yield* openJob(yield* jobWished(token, data));
      const visitor = crypto.randomUUID();
      const { application } = yield* apply({
        jobId: job.id,
        name: data.name || "Kiosk visitor",
        email: data.email ?? `visitor-${visitor}@kiosk.invalid`,
        resume: data.resumeText ? { file: null, text: data.resumeText } : null,
        who: tokenName(token.id),
        test: c.req.header("x-candor-selftest") === "1",
        mayAskModel: true,
      });
      const { interviewId } = application;
      yield* begin({
        interviewId,
        consent: true,
        notice: "shown by the kiosk",
        purposes: ["ai_evaluation", "recording"],
      });
      if (!(yield* (yield* StorePort).tokens.run(token.id, null, interviewId))) {
        yield* withdraw(interviewId);
        return said(c, 400, "Interview already running", alreadyRunning);
      }
      const room = yield* roomOf(interviewId);
      return c.json({
        success: true,
        session_id: interviewId,
        question: shownQuestion(room),
        total_questions: room.total,
      });
    }),
  );

/** A kiosk token knows its job, and its client shows the notice; another token has to name both. */
const jobWished = Effect.fnUntraced(
  function* (token: NonNullable<Env["Variables"]["token"]>, { jobCode, consent }: z.output<typeof Body>) {
    if (token.role === "kiosk" && token.jobId) return token.jobId;
    const fields = {
      ...jobCode ? {} : { jobCode: "Send jobCode, the six characters of a job." },
      ...consent ? {} : { consent: "Send consent: true once the candidate has agreed." },
    };
    return Object.keys(fields).length > 0 || !jobCode ? yield* new Invalid({ fields }) : jobCode;
  },
);
