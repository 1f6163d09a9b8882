import { Effect } from "effect";
import type { Handler } from "hono";
import { said as turnsSaid } from "../../../engine/mod.ts";
import type { Env } from "../../door/env.ts";
import { answerBy } from "../interviews.ts";
import { kioskRun, noneRunning, running } from "./said.ts";
import { shownQuestion } from "./shown.ts";

export const kioskAnswer: Handler<Env> = (c) =>
  kioskRun(
    c,
    Effect.gen(function* () {
      const interviewId = yield* running(c);
      if (!interviewId) return noneRunning(c);
      const room = yield* answerBy(c, interviewId);
      const last = (yield* turnsSaid(interviewId)).at(-1);
      return c.json({
        success: true,
        transcript: last?.answer ?? null,
        question: shownQuestion(room),
        is_last: room.status === "completed",
      });
    }),
  );
