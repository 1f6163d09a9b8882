/** Answers with a page of the HR side: whole, or as the part that htmx asks for. */
import { Effect } from "effect";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { may, type Role, type User, waiting } from "../../engine/mod.ts";
import { type Degraded, hrLayout, part, type Place, plainLayout } from "../shell/layouts.ts";
import type { Env } from "./env.ts";
import { takeFlash } from "./flash.ts";

export interface HrView {
  readonly title: string;
  readonly current: Place;
  readonly body: string;
  /** What the page shows belongs to the demo company. */
  readonly demo?: boolean;
  readonly degraded?: Degraded | null;
}

export const hrPage = Effect.fnUntraced(
  function* (c: Context<Env>, { demo = false, ...page }: HrView, status: ContentfulStatusCode = 200) {
    const flash = takeFlash(c);
    if (c.req.header("HX-Request-Type") === "partial") return c.html(part({ ...page, flash }), status);
    const { name, role, demo: demoPerson } = personOf(c);
    const rail = { today: may({ role }, "see candidates") ? yield* waiting() : 0 };
    const person = { name, role: roleWords[role] };
    return c.html(hrLayout({ ...page, person, rail, demo: demo || demoPerson, flash }), status);
  },
);

/** Setup and sign-in: a page without the rail. */
export const plainPage = (
  c: Context<Env>,
  page: { readonly title: string; readonly body: string },
  status: ContentfulStatusCode = 200,
): Response => c.html(plainLayout({ ...page, flash: takeFlash(c) }), status);

/** Who is signed in; only to be asked behind `people`. */
export function personOf(c: Context<Env>): User {
  if (!c.var.user) throw new Error(`${c.req.path} is not behind the sign-in.`);
  return c.var.user;
}

export const roleWords: Readonly<Record<Role, string>> = {
  admin: "Admin",
  recruiter: "Recruiter",
  reviewer: "Reviewer",
  practiser: "Practiser",
};
