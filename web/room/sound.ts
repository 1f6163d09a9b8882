/** Pieces of sound as the recorder sends them: safe to send twice. Answers in JSON, for a script alone reads them. */
import { Effect } from "effect";
import type { Context } from "hono";
import { putPiece, soundSoFar } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import type { Expected } from "../door/expected.ts";
import { statusOf } from "../door/status.ts";

export const keepPiece = Effect.fnUntraced(function* (c: Context<Env>) {
  const seat = c.var.seat;
  if (!seat) return noSeat(c);
  const bytes = new Uint8Array(yield* Effect.promise(() => c.req.arrayBuffer()));
  const kept = yield* putPiece({
    ...seat,
    ...{ turn: Number(c.req.param("turn")), number: Number(c.req.param("number")), bytes },
    sha256: (c.req.header("x-sha256") ?? "").toLowerCase(),
    mediaType: (c.req.header("content-type") ?? "").split(";")[0]!.trim(),
  });
  return c.json(kept);
});

export const soundHere = Effect.fnUntraced(function* (c: Context<Env>) {
  const seat = c.var.seat;
  if (!seat) return noSeat(c);
  return c.json(yield* soundSoFar(seat.interviewId, Number(c.req.param("turn"))));
});

/** What a script can act upon: the code of the refusal, and its sentence. */
export const inJson = <R>(c: Context<Env>, page: Effect.Effect<Response, Expected, R>) =>
  page.pipe(
    Effect.catch((failure) => {
      const code = failure._tag === "Refused" ? failure.code : failure._tag;
      return Effect.succeed(c.json({ error: code, message: failure.message }, statusOf(failure)));
    }),
  );

const noSeat = (c: Context<Env>) =>
  c.var.away
    ? c.json({ error: "StoreAway", message: "The database cannot be reached just now" }, 503)
    : c.json({ error: "no seat", message: "Open your link again." }, 401);
