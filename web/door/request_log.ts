/** One line a request, without private words: paths that carry a secret are cut, queries are left out. */
import { Effect } from "effect";
import { createMiddleware } from "hono/factory";
import type { Env } from "./env.ts";

export const identify = createMiddleware<Env>(async (c, next) => {
  const id = crypto.randomUUID();
  c.set("requestId", id);
  c.header("X-Request-Id", id);
  await next();
});

export const accessLog = createMiddleware<Env>(async (c, next) => {
  const begun = performance.now();
  await next();
  const line = {
    method: c.req.method,
    path: publicPath(c.req.path),
    status: c.res.status,
    ms: Math.round(performance.now() - begun),
    request: c.var.requestId,
  };
  c.var.engine.runFork(c.res.status >= 500 ? Effect.logError("request", line) : Effect.logDebug("request", line));
});

/**
 * `/i/<secret>` becomes `/i/…`: an invitation in a log would be an invitation for whoever reads logs. Of all other
 * addresses only our own words and ids stay, since links are mistyped and copied into wrong places.
 */
export const publicPath = (path: string): string =>
  path.replace(/^\/+(i|me|invite|reset|verify)\/+[^/]+/i, "/$1/…").split("/")
    .map((part) => ours.test(part) ? part : "…").join("/");

/** A word of a route or of a style sheet, the id of a thing, the code of a job. */
const ours = /^(?:[a-z0-9._-]{0,24}|[0-9a-f-]{36}|[A-Z0-9]{6}|…)$/;
