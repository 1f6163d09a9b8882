/** Kiosk calls keep an error shape of their own, on every status. */
import { Effect } from "effect";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { StorePort } from "../../../engine/mod.ts";
import type { Engine, Env } from "../../door/env.ts";
import type { Expected } from "../../door/expected.ts";
import { statusOf } from "../../door/status.ts";

export const said = (
  c: Context<Env>,
  status: ContentfulStatusCode,
  error: string,
  more: { readonly is_running: boolean; readonly hint?: string },
): Response => c.json({ success: false, error, ...more }, status);

export function kioskRun(c: Context<Env>, effect: Effect.Effect<Response, Expected, Engine>): Promise<Response> {
  return c.var.engine.runPromise(effect.pipe(
    Effect.catch((failure) =>
      Effect.map(isRunning(c), (is_running) => said(c, statusOf(failure), failure.message, { is_running }))
    ),
    Effect.annotateLogs({ request: c.var.requestId }),
  ));
}

/** The interview that runs on this token, or null. */
export const running = Effect.fn("running")(function* (c: Context<Env>) {
  return yield* (yield* StorePort).tokens.running(c.var.token!.id);
});

const isRunning = (c: Context<Env>) =>
  running(c).pipe(Effect.map((id) => id !== null), Effect.catchTag("StoreAway", () => Effect.succeed(false)));

export const noneRunning = (c: Context<Env>): Response =>
  said(c, 400, "No interview is running", { is_running: false, hint: "Call /api/interview/start first" });
