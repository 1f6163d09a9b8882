/** Who is at the door: people by a session cookie, candidates by the cookie of their seat. */
import { Effect } from "effect";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { type Act, may, seatOf, signedIn, StoreAway } from "../../engine/mod.ts";
import type { Env } from "./env.ts";
import { problem, problemAnswer } from "./problem.ts";

/** `__Host-` keeps other hosts of the domain and plain http out. */
const sessionCookie = "session";
const seatCookie = "seat";
const cookie = { path: "/", secure: true, httpOnly: true, sameSite: "Lax", prefix: "host" } as const;

export const keepSession = (c: Context, secret: string): void =>
  setCookie(c, sessionCookie, secret, { ...cookie, maxAge: 7 * 24 * 3600 });
export const dropSession = (c: Context): void => void deleteCookie(c, sessionCookie, cookie);
export const sessionSecret = (c: Context): string | undefined => getCookie(c, sessionCookie, "host");

/** Lasts as long as an invitation. */
export const keepSeat = (c: Context, secret: string): void =>
  setCookie(c, seatCookie, secret, { ...cookie, maxAge: 14 * 24 * 3600 });

/** Puts the person into the context, or sends to /login and back again afterwards. */
export const people = createMiddleware<Env>(async (c, next) => {
  const secret = sessionSecret(c);
  const user = secret ? await c.var.engine.runPromise(orAway(signedIn(secret))) : undefined;
  if (user === "away") return problem(c, new StoreAway({ cause: "session" }));
  if (user) {
    c.set("user", user);
    return await next();
  }
  const here = c.req.method === "GET" ? c.req.path + new URL(c.req.url).search : "/";
  const login = here === "/" ? "/login" : `/login?next=${encodeURIComponent(here)}`;
  if (c.req.header("HX-Request")) {
    c.header("HX-Redirect", login);
    return c.body(null, 401);
  }
  return c.redirect(login, 303);
});

/** Only for those whose role may do this. */
export const only = (act: Act) =>
  createMiddleware<Env>(async (c, next) => {
    if (c.var.user && may(c.var.user, act)) return await next();
    return problemAnswer(c, 403, `Your role does not let you ${act}. An admin can change that.`);
  });

/** Puts a candidate's seat into the context where there is one. */
export const seats = createMiddleware<Env>(async (c, next) => {
  const secret = getCookie(c, seatCookie, "host");
  const seat = secret ? await c.var.engine.runPromise(orAway(seatOf(secret))) : undefined;
  if (seat === "away") c.set("away", true);
  else if (seat) c.set("seat", seat);
  await next();
});

/** While the store is away nobody can be known: that is said, and no typed word is lost over it. */
const orAway = <A, R>(effect: Effect.Effect<A, StoreAway, R>) =>
  effect.pipe(Effect.catch(() => Effect.succeed("away" as const)));
