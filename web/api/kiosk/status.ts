import { Effect } from "effect";
import type { Handler } from "hono";
import { roomOf, said as turnsSaid } from "../../../engine/mod.ts";
import type { Env } from "../../door/env.ts";
import { kioskRun, running } from "./said.ts";
import { shownQuestion } from "./shown.ts";

const idle = { is_running: false, session_id: null, state: "idle", question: null, answered: 0, transcript: [] };

export const status: Handler<Env> = (c) =>
  kioskRun(
    c,
    Effect.gen(function* () {
      const interviewId = yield* running(c);
      if (!interviewId) return c.json(idle);
      const room = yield* roomOf(interviewId);
      const transcript = yield* turnsSaid(interviewId);
      return c.json({
        is_running: true,
        session_id: interviewId,
        state: room.status,
        question: shownQuestion(room),
        answered: transcript.length,
        transcript,
      });
    }),
  );
