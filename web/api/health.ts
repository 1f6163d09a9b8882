/** For whoever watches the process: alive, ready, and figures. */
import { Clock, Effect } from "effect";
import { type Context, Hono } from "hono";
import { createHash, timingSafeEqual } from "node:crypto";
import { PrometheusMetrics } from "effect/observability";
import { MediaPort, StorePort } from "../../engine/mod.ts";
import { isFromHere } from "../door/address.ts";
import type { Env } from "../door/env.ts";

export function health() {
  const alive = (c: Context<Env>) => c.json({ status: "ok", version: c.var.settings.version });
  return new Hono<Env>().get("/healthz", alive).get("/health", alive).get("/readyz", ready).get("/metrics", metrics);
}

const ready = async (c: Context<Env>) => {
  const parts = await c.var.engine.runPromise(Effect.all({ database: database(), media: media(), tasks: tasks() }));
  const well = parts.database === "ok" && parts.media === "ok";
  return c.json(parts, well ? 200 : 503);
};

const database = Effect.fnUntraced(function* () {
  return yield* (yield* StorePort).check().pipe(Effect.as("ok"), Effect.catch(() => Effect.succeed("away")));
});

const media = Effect.fnUntraced(function* () {
  const place = yield* MediaPort;
  return yield* Effect.tryPromise(() => place.check()).pipe(
    Effect.as("ok"),
    Effect.catch(() => Effect.succeed("away")),
  );
});

const noTasks = { waiting: 0, due: 0, dead: 0 };
const tasks = Effect.fnUntraced(function* () {
  const now = yield* Clock.currentTimeMillis;
  return yield* (yield* StorePort).tasks.counts(now).pipe(Effect.catch(() => Effect.succeed(noTasks)));
});

const metrics = async (c: Context<Env>) => {
  if (!isFromHere(c) && !hasMetricsToken(c)) {
    return c.text("Metrics are shown on loopback, or with METRICS_TOKEN.", 403);
  }
  const counts = await c.var.engine.runPromise(tasks());
  const own = Object.entries(counts).map(([state, count]) => `candor_tasks{state="${state}"} ${count}`);
  const text = await c.var.engine.runPromise(PrometheusMetrics.format({ prefix: "candor" }));
  return c.text([...own, `candor_memory_bytes ${Deno.memoryUsage().rss}`, text].join("\n") + "\n");
};

const hasMetricsToken = (c: Context<Env>): boolean => {
  const { metricsToken } = c.var.settings;
  return metricsToken !== null && sameSecret(c.req.header("authorization") ?? "", `Bearer ${metricsToken}`);
};

/** Takes as long wherever they differ. */
const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string) => createHash("sha256").update(text).digest();
