/** What just happened, said once on the page that comes next. */
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Flash } from "../shell/layouts.ts";

/** Only for people who are signed in, so browsers keep it where they keep the session: no other host can set it. */
const cookie = { path: "/", secure: true, httpOnly: true, sameSite: "Lax", prefix: "host" } as const;
const name = "flash";

/** Goes to a page of ours and says there what was done. */
export function redirectWith(c: Context, path: string, flash: Flash): Response {
  setCookie(c, name, JSON.stringify(flash), { ...cookie, maxAge: 60 });
  return c.redirect(path, 303);
}

/** What waits to be said, or null. It is taken: the page after this one does not say it again. */
export function takeFlash(c: Context): Flash | null {
  const kept = getCookie(c, name, "host");
  if (kept === undefined) return null;
  deleteCookie(c, name, cookie);
  return read(kept);
}

function read(kept: string): Flash | null {
  try {
    const flash = JSON.parse(kept);
    return typeof flash === "string" || typeof flash?.text === "string" ? flash as Flash : null;
  } catch {
    return null;
  }
}
