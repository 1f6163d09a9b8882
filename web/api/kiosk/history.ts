import { Effect } from "effect";
import type { Handler } from "hono";
import { type ApplicationRow, StorePort } from "../../../engine/mod.ts";
import type { Env } from "../../door/env.ts";
import { recommendation } from "../recommendation.ts";
import { kioskRun } from "./said.ts";

const most = 100;

export const history: Handler<Env> = (c) =>
  kioskRun(
    c,
    Effect.gen(function* () {
      const { jobId } = c.var.token!;
      const wished = Number(c.req.query("limit") ?? 5);
      const limit = Number.isInteger(wished) && wished > 0 ? Math.min(wished, most) : 5;
      const { applications } = yield* StorePort;
      const filter = { sort: "newest" as const, tests: true, limit, ...jobId ? { jobId } : {} };
      const { rows } = yield* applications.list(filter);
      return c.json({ interviews: rows.map(line) });
    }),
  );

const line = ({ application, interview, name, jobTitle, verdict }: ApplicationRow) => ({
  session_id: interview.id,
  application_id: application.id,
  candidate: name,
  job: jobTitle,
  started_at: interview.startedAt,
  ended_at: interview.endedAt,
  overall_score: verdict?.overall ?? null,
  recommendation: verdict ? recommendation(verdict) : null,
  by: verdict?.by ?? null,
  stored: true,
});
