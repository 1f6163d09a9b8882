/** What can be done with an invitation: begin, take over, ask for a person, decline. */
import { Effect } from "effect";
import type { Context } from "hono";
import { begin, decline, requestPerson, takeOver } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { keepSeat } from "../door/session.ts";
import { messagesIn } from "../messages/mod.ts";
import { keepWay } from "../room/way.ts";
import { readBeginning } from "./forms.ts";
import { drawBefore, factsOf, invitedBy, pathOf } from "./look.ts";
import { noticeText } from "./notice.ts";

export const beginHere = Effect.fnUntraced(function* (c: Context<Env>) {
  const invited = yield* invitedBy(c);
  const t = messagesIn(invited.room.language);
  const form = yield* Effect.promise(() => readBeginning(c, t.invitation));
  if (!form.data) return drawBefore(c, invited, form, 422);
  const { way, recording } = form.data;
  const { secret } = yield* begin({
    interviewId: invited.row.id,
    consent: true,
    notice: noticeText(t, factsOf(invited)),
    purposes: ["ai_evaluation", ...recording ? ["recording"] : []],
  });
  keepWay(c, way);
  return sitDown(c, secret);
});

export const takeOverHere = Effect.fnUntraced(function* (c: Context<Env>) {
  const { row } = yield* invitedBy(c);
  return sitDown(c, (yield* takeOver(row.id)).secret);
});

export const askForPerson = Effect.fnUntraced(function* (c: Context<Env>) {
  const { row, state } = yield* invitedBy(c);
  if (!state.personRequested) yield* requestPerson(row.id);
  return c.redirect(pathOf(c), 303);
});

export const declineHere = Effect.fnUntraced(function* (c: Context<Env>) {
  yield* decline((yield* invitedBy(c)).row.id);
  return c.redirect(pathOf(c), 303);
});

function sitDown(c: Context<Env>, secret: string): Response {
  keepSeat(c, secret);
  return c.redirect("/interview", 303);
}
