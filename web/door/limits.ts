/** Rate limits as rows, so that several machines count together. */
import { Clock, Effect } from "effect";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { StorePort } from "../../engine/mod.ts";
import { addressOf, networkOf } from "./address.ts";
import type { Env } from "./env.ts";
import { problemAnswer } from "./problem.ts";

export interface Limit {
  /** What is counted, e.g. `sign-in`. */
  readonly name: string;
  readonly limit: number;
  readonly windowMs: number;
  /** Whom it is counted for; the address where nothing else is said. */
  readonly of?: (c: Context<Env>) => string | undefined | Promise<string | undefined>;
}

const minute = 60_000;

/** Anybody's requests in all; who is known is counted alone, since offices share an address. */
export const everything: Limit = {
  name: "all",
  limit: 1_200,
  windowMs: minute,
  of: (c) => c.var.user?.id ?? c.var.seat?.seat ?? c.var.token?.id,
};
export const signingIn: Limit = { name: "sign-in", limit: 10, windowMs: 5 * minute };
/**
 * Tries at one person's password from anywhere, below the 100 in a row of NIST SP 800-63B for any half hour. More than
 * one address can make, so that nobody alone shuts another one out.
 */
export const signingInAs: Limit = { name: "sign-in-as", limit: 100, windowMs: 30 * minute, of: whoSignsIn };
export const applying: Limit = { name: "apply", limit: 20, windowMs: 10 * minute };
export const reading: Limit = { name: "read-file", limit: 20, windowMs: 10 * minute };
/** Links and tokens that nobody knows. */
export const guessing: Limit = { name: "token", limit: 60, windowMs: 10 * minute };
export const uploading: Limit = {
  name: "sound",
  limit: 600,
  windowMs: minute,
  of: (c) => c.var.seat?.seat ?? c.var.token?.id,
};

async function whoSignsIn(c: Context<Env>): Promise<string | undefined> {
  const { email } = await c.req.parseBody();
  return typeof email === "string" && email.trim() !== "" ? email.trim().toLowerCase() : undefined;
}

export const limited = (limit: Limit) =>
  createMiddleware<Env>(async (c, next) => {
    const waitMs = await c.var.engine.runPromise(hit(c, limit));
    if (waitMs === 0) return await next();
    return tooMany(c, waitMs);
  });

/**
 * Counts only what leads nowhere, as guesses do: whoever holds a secret that fits comes in, however much a neighbour on
 * the same address has guessed.
 */
export const missesLimited = (limit: Limit, miss: 401 | 404) =>
  createMiddleware<Env>(async (c, next) => {
    await next();
    if (c.res.status !== miss) return;
    const waitMs = await c.var.engine.runPromise(hit(c, limit));
    if (waitMs === 0) return;
    const refused = tooMany(c, waitMs);
    // Taken away first: otherwise the headers of both would stand in it.
    c.res = undefined;
    c.res = refused;
  });

/** Milliseconds to wait; 0 within the limit. When the store is away, nobody is shut out for that. */
export const hit = (c: Context<Env>, { name, limit, windowMs, of }: Limit) =>
  Effect.gen(function* () {
    const whom = (yield* Effect.promise(async () => await of?.(c))) ?? networkOf(addressOf(c));
    const now = yield* Clock.currentTimeMillis;
    const { limits } = yield* StorePort;
    const most = Math.ceil(limit * c.var.settings.rateLimitFactor);
    return (yield* limits.hit(`${name}:${whom}`, windowMs, most, now)).retryAfterMs;
  }).pipe(Effect.catchTag("StoreAway", () => Effect.succeed(0)));

function tooMany(c: Context<Env>, waitMs: number): Response {
  const seconds = Math.ceil(waitMs / 1000);
  c.header("Retry-After", String(seconds));
  return problemAnswer(c, 429, `Too many tries in a short time. Try again in ${inWords(seconds)}; nothing is lost.`);
}

const inWords = (seconds: number) => seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
