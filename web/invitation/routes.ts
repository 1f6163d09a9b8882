/** The invitation: its secret link, and what can be done before the first question. */
import { Effect } from "effect";
import { type Context, Hono } from "hono";
import { candidatePage, companyPage } from "../door/candidate_page.ts";
import type { Env } from "../door/env.ts";
import { guessing, missesLimited } from "../door/limits.ts";
import type { Expected } from "../door/expected.ts";
import { run, runRead } from "../door/run.ts";
import { messagesIn } from "../messages/mod.ts";
import { calm } from "../shell/calm.ts";
import { askForPerson, beginHere, declineHere, takeOverHere } from "./choose.ts";
import { drawInvitation, invitedBy, pathOf } from "./look.ts";
import { refusalPage } from "./views.ts";

export const invitation = () =>
  new Hono<Env>()
    .use("/i/:token/*", missesLimited(guessing, 404))
    .get("/i/:token", (c) => runRead(c, orUnknown(c, Effect.map(invitedBy(c), (one) => drawInvitation(c, one)))))
    .post("/i/:token", (c) => run(c, orUnknown(c, orAsItStands(c, beginHere(c)))))
    .get("/i/:token/refusal", (c) => runRead(c, orUnknown(c, askBeforeDeclining(c))))
    .post("/i/:token/refusal", (c) => run(c, orUnknown(c, orAsItStands(c, declineHere(c)))))
    .post("/i/:token/person", (c) => run(c, orUnknown(c, orAsItStands(c, askForPerson(c)))))
    .post("/i/:token/takeover", (c) => run(c, orUnknown(c, orAsItStands(c, takeOverHere(c)))))
    .get("/i/:token/person", (c) => c.redirect(pathOf(c), 303))
    .get("/i/:token/takeover", (c) => c.redirect(pathOf(c), 303));

const askBeforeDeclining = Effect.fnUntraced(function* (c: Context<Env>) {
  const { room, state } = yield* invitedBy(c);
  if (state.status !== "scheduled") return c.redirect(pathOf(c), 303);
  const t = messagesIn(room.language);
  const { company } = room;
  const body = refusalPage({ t, here: pathOf(c), company });
  return candidatePage(c, t, { title: t.invitation.refuse.title, body, company, job: room.jobTitle });
});

/** A link that nobody knows. */
const orUnknown = <R>(c: Context<Env>, page: Effect.Effect<Response, Expected, R>) =>
  page.pipe(Effect.catchTag("NotFound", ({ message }) => {
    const t = messagesIn();
    const { title } = t.invitation.unknown;
    return companyPage(c, t, { title, body: calm({ title, paragraphs: [message] }), status: 404 });
  }));

/** What cannot be done any more, e.g. to begin a second time, leads to the page that says how it stands. */
const orAsItStands = <R>(c: Context<Env>, done: Effect.Effect<Response, Expected, R>) =>
  done.pipe(Effect.catchTag("Refused", () => Effect.succeed(c.redirect(pathOf(c), 303))));
