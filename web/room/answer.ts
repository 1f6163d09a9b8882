/** An answer comes in. Whatever happens, its words are either kept here or given back. */
import { Effect } from "effect";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { answer, declineAnswer, type Refused, stateOf } from "../../engine/mod.ts";
import { candidatePage, companyPage, wantsPart } from "../door/candidate_page.ts";
import type { Env } from "../door/env.ts";
import { statusOf } from "../door/status.ts";
import { messagesIn } from "../messages/mod.ts";
import { drawStanding } from "./draw.ts";
import { type Given, readGiven } from "./given.ts";
import { heldPage, notSentPage } from "./views.ts";

type Seat = NonNullable<Env["Variables"]["seat"]>;

export const giveAnswer = Effect.fnUntraced(function* (c: Context<Env>) {
  const given = yield* Effect.promise(() => readGiven(c));
  if (c.var.away) return giveBack(c, given);
  const taken = c.var.seat ? take(c, given, c.var.seat) : notSent(c, given, messagesIn().room.noSeat.text, 401);
  return yield* taken.pipe(
    Effect.catchTag(["StoreAway", "MediaAway"], () => Effect.succeed(giveBack(c, given))),
  );
});

const take = (c: Context<Env>, given: Given, seat: Seat) =>
  keep(c, given, seat).pipe(Effect.catchTag("Refused", (refused) => refusedAnswer(c, given, seat, refused)));

const keep = Effect.fnUntraced(function* (c: Context<Env>, given: Given, seat: Seat) {
  const state = yield* answer({ ...seat, ...given, form: given.how });
  if (!wantsPart(c)) return c.redirect("/interview", 303);
  return yield* drawStanding(c, seat.interviewId, state, { line: "saved" });
});

/** Empty, too long, or sound still on its way: the same page with the words. Else they are shown to be copied. */
const refusedAnswer = Effect.fnUntraced(
  function* (c: Context<Env>, given: Given, { interviewId }: Seat, refused: Refused) {
    const status = statusOf(refused);
    if (["empty answer", "too long", "sound missing"].includes(refused.code)) {
      return yield* drawStanding(c, interviewId, yield* stateOf(interviewId), { given, refused, status });
    }
    return given.words.trim() === ""
      ? c.redirect("/interview", 303)
      : yield* notSent(c, given, refused.message, status);
  },
);

function notSent(c: Context<Env>, { words }: Given, because: string, status: ContentfulStatusCode) {
  const t = messagesIn();
  return companyPage(c, t, { title: t.room.notSent.title, body: notSentPage({ t, because, words }), status });
}

/** Nothing can be read from the store now, not even the company's name. */
function giveBack(c: Context<Env>, given: Given): Response {
  const t = messagesIn();
  c.header("Retry-After", "5");
  return candidatePage(c, t, { title: t.room.away.title, body: heldPage({ t, given }), company: "", status: 503 });
}

/** The same for a question left out; there are no words to lose. */
export const leaveOut = Effect.fnUntraced(function* (c: Context<Env>, seat: Seat) {
  const { turn } = yield* Effect.promise(() => readGiven(c));
  yield* declineAnswer({ ...seat, turn });
  return c.redirect("/interview", 303);
});
