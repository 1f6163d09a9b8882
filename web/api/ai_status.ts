import { Effect } from "effect";
import { Hono } from "hono";
import { z } from "zod";
import { Providers } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { run } from "../door/run.ts";
import { tokenMay } from "./bearer.ts";
import { described } from "./described.ts";

const Line = z.object({
  port: z.string(),
  provider: z.string(),
  model: z.string().nullable(),
  configured: z.boolean(),
  status: z.string(),
  fallback_mode: z.boolean().describe("Calls go past it just now"),
  last_ok_at: z.int().nullable(),
  last_error_at: z.int().nullable(),
  last_error: z.string().nullable(),
  latency_ms: z.number().nullable(),
});

export const aiStatus = () =>
  new Hono<Env>().get(
    "/status",
    tokenMay("see jobs"),
    described("Each provider of each chain", { status: 200, schema: z.object({ providers: z.array(Line) }) }, [
      401,
      403,
    ]),
    (c) =>
      run(
        c,
        Effect.gen(function* () {
          const all = yield* (yield* Providers).status;
          return c.json({
            providers: all.map((one) => ({
              port: one.port,
              provider: one.id,
              model: one.model,
              configured: one.configured,
              status: one.status,
              fallback_mode: one.fallbackMode,
              last_ok_at: one.lastOkAt,
              last_error_at: one.lastErrorAt,
              last_error: one.lastError,
              latency_ms: one.latencyMs,
            })),
          });
        }),
      ),
  );
