import { Effect } from "effect";
import type { Handler } from "hono";
import { endInterview, over, roomOf, StorePort } from "../../../engine/mod.ts";
import type { Env } from "../../door/env.ts";
import { recommendation } from "../recommendation.ts";
import { kioskRun, noneRunning, running } from "./said.ts";

/** A kiosk waits no longer than this for the marks. */
const patience = "20 seconds";

export const end: Handler<Env> = (c) =>
  kioskRun(
    c,
    Effect.gen(function* () {
      const interviewId = yield* running(c);
      if (!interviewId) return noneRunning(c);
      const room = yield* roomOf(interviewId);
      if (!over.has(room.status)) yield* endInterview(interviewId, room.seat ?? "");
      const store = yield* StorePort;
      yield* store.tokens.run(c.var.token!.id, interviewId, null);
      const marks = yield* waitForMarks(interviewId);
      const row = yield* store.applications.byInterview(interviewId);
      const application = row?.application;
      return c.json({
        success: true,
        overall_score: marks?.verdict.overall ?? null,
        recommendation: marks ? recommendation(marks.verdict) : null,
        by: marks?.by ?? null,
        report_url: `${c.var.settings.publicUrl}/candidates/${application?.candidateId}?application=${application?.id}`,
      });
    }),
  );

const waitForMarks = Effect.fnUntraced(function* (interviewId: string) {
  const { judging } = yield* StorePort;
  const { status } = yield* roomOf(interviewId);
  if (status !== "completed") return undefined;
  const look = judging.conclusion(interviewId).pipe(
    Effect.delay("100 millis"),
    Effect.repeat({ until: (conclusion) => conclusion !== undefined }),
    Effect.timeoutOption(patience),
  );
  const found = yield* look;
  return found._tag === "Some" ? found.value : undefined;
});
