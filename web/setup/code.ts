/** Whoever reaches a fresh server from elsewhere shows that they saw it start. */
import type { Context } from "hono";
import { addressOf, isLoopback } from "../door/address.ts";
import type { Env } from "../door/env.ts";

export const asksCode = (c: Context<Env>): boolean => c.var.settings.setupCode !== null && !isLoopback(addressOf(c));

export const codeFits = (c: Context<Env>, code: string): boolean =>
  !asksCode(c) || code.toUpperCase() === c.var.settings.setupCode?.toUpperCase();
