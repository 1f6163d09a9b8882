/**
 * Whoever sets up a fresh server that can be reached from elsewhere shows that they saw it start. On the machine itself
 * too: behind a proxy on it that nobody has named, all the world seems to come from there.
 */
import type { Context } from "hono";
import type { Env } from "../door/env.ts";

export const asksCode = (c: Context<Env>): boolean => c.var.settings.setupCode !== null;

export const codeFits = (c: Context<Env>, code: string): boolean =>
  !asksCode(c) || code.toUpperCase() === c.var.settings.setupCode?.toUpperCase();
