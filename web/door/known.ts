/** Who asks, as far as their secrets tell. Looked up once, before anything is counted; what they may do comes later. */
import { Effect } from "effect";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { seatOf, signedIn, type StoreAway, tokenHolder } from "../../engine/mod.ts";
import type { Engine, Env } from "./env.ts";
import { seatSecret, sessionSecret } from "./session.ts";

export const known = createMiddleware<Env>(async (c, next) => {
  const { user, seat, token } = await c.var.engine.runPromise(whoAsks(c));
  if (user) c.set("user", user);
  if (seat) c.set("seat", seat);
  if (token) c.set("token", token);
  await next();
});

const whoAsks = (c: Context<Env>) =>
  Effect.all({
    user: found(c, sessionSecret(c), signedIn),
    seat: found(c, seatSecret(c), seatOf),
    token: found(c, bearerSecret(c), tokenHolder),
  });

const bearerSecret = (c: Context<Env>): string | undefined =>
  /^Bearer\s+(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];

/** While the store is away nobody can be known: that is said, and no typed word is lost over it. */
const found = <A>(
  c: Context<Env>,
  secret: string | undefined,
  look: (secret: string) => Effect.Effect<A, StoreAway, Engine>,
): Effect.Effect<A | undefined, never, Engine> =>
  secret === undefined ? Effect.succeed(undefined) : look(secret).pipe(
    Effect.catch(() => Effect.sync(() => void c.set("away", true))),
  );
