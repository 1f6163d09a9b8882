/** The room: one question at a time, until there are no more. */
import { Effect } from "effect";
import { type Context, Hono } from "hono";
import { askNext, goOn, pause, requestPerson, roomOf, stateOf, withdraw } from "../../engine/mod.ts";
import { candidatePage, companyPage } from "../door/candidate_page.ts";
import type { Engine, Env } from "../door/env.ts";
import { limited, uploading } from "../door/limits.ts";
import type { Expected } from "../door/expected.ts";
import { run, runRead } from "../door/run.ts";
import { messagesIn } from "../messages/mod.ts";
import { calm } from "../shell/calm.ts";
import { giveAnswer, leaveOut } from "./answer.ts";
import { confirms } from "./confirms.ts";
import { drawStanding } from "./draw.ts";
import { inJson, keepPiece, soundHere } from "./sound.ts";
import { confirmPage } from "./views.ts";
import { keepWay } from "./way.ts";

type Seat = NonNullable<Env["Variables"]["seat"]>;
type Page = Effect.Effect<Response, Expected, Engine>;

export const room = () =>
  new Hono<Env>()
    .get("/interview", (c) => run(c, seated(c, (seat) => showRoom(c, seat))))
    .post("/interview/answers", (c) => run(c, giveAnswer(c)))
    .get("/interview/skip", (c) => runRead(c, seated(c, (seat) => ask(c, seat, "skip"))))
    .post("/interview/skip", (c) => run(c, seated(c, (seat) => orRoom(c, leaveOut(c, seat)))))
    .get("/interview/person", (c) => runRead(c, seated(c, (seat) => ask(c, seat, "person"))))
    .post("/interview/person", (c) => run(c, inSeat(c, requestPerson)))
    .get("/interview/withdrawal", (c) => runRead(c, seated(c, (seat) => ask(c, seat, "stop"))))
    .post("/interview/withdrawal", (c) => run(c, inSeat(c, withdraw)))
    .post("/interview/pause", (c) => run(c, inSeat(c, pause)))
    .post("/interview/continuation", (c) => run(c, inSeat(c, goOn)))
    .post("/interview/way", changeWay)
    .put("/interview/sound/:turn{[0-9]{1,9}}/:number", limited(uploading), (c) => run(c, inJson(c, keepPiece(c))))
    .get("/interview/sound/:turn{[0-9]{1,9}}", (c) => runRead(c, inJson(c, soundHere(c))))
    .get("/interview/:form{answers|pause|continuation|way}", (c) => c.redirect("/interview", 303));

/** A crash between an answer and the next question is mended here: whoever opens the room asks again. */
const showRoom = Effect.fnUntraced(function* (c: Context<Env>, { interviewId }: Seat) {
  return yield* drawStanding(c, interviewId, yield* askNext(interviewId));
});

const ask = Effect.fnUntraced(
  function* (c: Context<Env>, { interviewId, seat }: Seat, what: "skip" | "person" | "stop") {
    const here = yield* roomOf(interviewId);
    if (here.seat !== seat || !here.question) return c.redirect("/interview", 303);
    const t = messagesIn(here.language);
    const asked = confirms(t, here)[what];
    const { company, jobTitle: job } = here;
    return candidatePage(c, t, { title: asked.title, body: confirmPage({ t, ...asked }), company, job });
  },
);

/** Does something to the interview that goes on in this very seat, and shows how it stands then. */
const inSeat = (
  c: Context<Env>,
  act: (interviewId: string, seat: string) => Effect.Effect<unknown, Expected, Engine>,
) =>
  seated(c, (seat) =>
    orRoom(
      c,
      Effect.gen(function* () {
        const state = yield* stateOf(seat.interviewId);
        if (state.seat === seat.seat) yield* act(seat.interviewId, seat.seat);
        return c.redirect("/interview", 303);
      }),
    ));

/** What cannot be done any more leads to the room, which shows how things stand. */
const orRoom = <R>(c: Context<Env>, page: Effect.Effect<Response, Expected, R>) =>
  page.pipe(Effect.catchTag("Refused", () => Effect.succeed(c.redirect("/interview", 303))));

function seated(c: Context<Env>, page: (seat: Seat) => Page): Page {
  if (c.var.seat) return page(c.var.seat);
  const t = messagesIn();
  if (!c.var.away) {
    const { title, text } = t.room.noSeat;
    return companyPage(c, t, { title, body: calm({ title, paragraphs: [text] }), status: 401 });
  }
  const { title, nothing, reload } = t.room.away;
  const body = calm({ title, paragraphs: [nothing], action: { href: "/interview", label: reload } });
  return Effect.succeed(candidatePage(c, t, { title, body, company: "", status: 503 }));
}

async function changeWay(c: Context<Env>): Promise<Response> {
  const { way } = await c.req.parseBody();
  keepWay(c, way === "voice" ? "voice" : "text");
  return c.redirect("/interview", 303);
}
