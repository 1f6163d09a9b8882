/** Whether this browser speaks or writes: a preference, so a plain cookie keeps it. */
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Room } from "../../engine/mod.ts";

export type Way = "voice" | "text";

export const keepWay = (c: Context, way: Way): void =>
  setCookie(c, "way", way, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: 14 * 24 * 3600 });

/** Nobody speaks who has not agreed to be recorded. */
export const wayOf = (c: Context, { recording }: Pick<Room, "recording">): Way =>
  recording && getCookie(c, "way") !== "text" ? "voice" : "text";
