/** Forms of other sites are refused: what changes something comes from a page of ours. */
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { isSecure } from "./address.ts";
import type { Env } from "./env.ts";
import { problemAnswer } from "./problem.ts";

/**
 * Looks at every request that may change something, whatever type its body says it has. Browsers name the site that a
 * request comes from, over plain http only its origin; one that names neither did not come from a page of ours.
 */
export const sameOrigin = createMiddleware<Env>(async (c, next) => {
  if (harmless.has(c.req.method) || isOurs(c)) return await next();
  return problemAnswer(c, 403, "This form came from another place. Open the page again and send it from there.");
});

const harmless: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

function isOurs(c: Context<Env>): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = c.req.header("origin");
  return origin !== undefined && ours(c).includes(origin);
}

/** A proxy before us may speak https and another name to the browser than to us. */
function ours(c: Context<Env>): readonly string[] {
  const { host } = new URL(c.req.url);
  return [`${isSecure(c) ? "https" : "http"}://${host}`, new URL(c.var.settings.publicUrl).origin];
}
