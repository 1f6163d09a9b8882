/** Machines come with a token. A kiosk token opens the five kiosk calls and nothing else. */
import { Effect } from "effect";
import { createMiddleware } from "hono/factory";
import { type Act, may, StoreAway, tokenHolder } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { problem, problemAnswer } from "../door/problem.ts";

export const bearer = createMiddleware<Env>(async (c, next) => {
  const secret = /^Bearer\s+(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
  const token = secret ? await c.var.engine.runPromise(held(secret)) : undefined;
  if (token === "away") return problem(c, new StoreAway({ cause: "token" }));
  if (!token) {
    c.header("WWW-Authenticate", "Bearer");
    return problemAnswer(c, 401, "Send a token: `Authorization: Bearer TOKEN`. `candor token add` makes one.");
  }
  c.set("token", token);
  await next();
});

const held = (secret: string) =>
  tokenHolder(secret).pipe(Effect.catchTag("StoreAway", () => Effect.succeed("away" as const)));

export const tokenMay = (act: Act) =>
  createMiddleware<Env>(async (c, next) => {
    const { token } = c.var;
    if (token && token.role !== "kiosk" && may({ role: token.role }, act)) return await next();
    return problemAnswer(c, 403, `This token may not ${act}. Make one with another role.`);
  });

/** Who acts, as it stands in the audit. */
export const tokenName = (id: string): string => `token:${id}`;
