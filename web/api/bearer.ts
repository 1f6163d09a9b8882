/** Machines come with a token. A kiosk token opens the five kiosk calls and nothing else. */
import { createMiddleware } from "hono/factory";
import { type Act, may, StoreAway } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { problem, problemAnswer } from "../door/problem.ts";

export const bearer = createMiddleware<Env>(async (c, next) => {
  if (c.var.token) return await next();
  if (c.var.away) return problem(c, new StoreAway({ cause: "token" }));
  c.header("WWW-Authenticate", "Bearer");
  return problemAnswer(c, 401, "Send a token: `Authorization: Bearer TOKEN`. `candor token add` makes one.");
});

/** Only for tokens whose role may do this. */
export const tokenMay = (act: Act) =>
  createMiddleware<Env>(async (c, next) => {
    const { token } = c.var;
    if (token && token.role !== "kiosk" && may({ role: token.role }, act)) return await next();
    return problemAnswer(c, 403, `This token may not ${act}. Make one with another role.`);
  });

/** Kiosks, and other tokens whose role may do the same by the rest of the API. */
export const kioskOr = (act: Act) =>
  createMiddleware<Env>(async (c, next) => c.var.token?.role === "kiosk" ? await next() : await tokenMay(act)(c, next));

/** Who acts, as it stands in the audit. */
export const tokenName = (id: string): string => `token:${id}`;
