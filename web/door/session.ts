/** The two cookies that say who is at the door: people have a session, candidates a seat. `known.ts` reads them. */
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { type Act, may, StoreAway } from "../../engine/mod.ts";
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
export const seatSecret = (c: Context): string | undefined => getCookie(c, seatCookie, "host");

/** Only for those who are signed in; others go to /login and come back again afterwards. */
export const people = createMiddleware<Env>(async (c, next) => {
  if (c.var.user) return await next();
  if (c.var.away) return problem(c, new StoreAway({ cause: "session" }));
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
