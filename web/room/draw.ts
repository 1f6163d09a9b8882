/** Where an interview stands, as a page. All of it is drawn from the state, so a reload is a return. */
import { Effect } from "effect";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import {
  company,
  drawRoom,
  type InterviewState,
  longestAnswer,
  type OpenQuestion,
  over,
  type Refused,
  type Room,
} from "../../engine/mod.ts";
import { candidatePage } from "../door/candidate_page.ts";
import type { Env } from "../door/env.ts";
import { type Messages, messagesIn } from "../messages/mod.ts";
import { calm } from "../shell/calm.ts";
import { withIcons } from "../shell/promises.ts";
import { moment } from "../shell/words.ts";
import { confirms } from "./confirms.ts";
import type { Given } from "./given.ts";
import { roomPage, thanksPage } from "./views.ts";
import { wayOf } from "./way.ts";

/** What the candidate sees besides the question: their words given back, what is wrong, what was just done. */
export interface Beside {
  readonly given?: Given;
  /** Why it was not taken. */
  readonly refused?: Pick<Refused, "code" | "message">;
  readonly line?: "takeTime" | "saved";
  readonly status?: ContentfulStatusCode;
}

export const drawStanding = Effect.fnUntraced(
  function* (c: Context<Env>, interviewId: string, state: InterviewState, beside: Beside = {}) {
    const room = yield* drawRoom(interviewId, state);
    if (over.has(room.status)) return yield* drawAfter(c, room);
    if (room.seat !== c.var.seat?.seat) return drawSaid(c, room, messagesIn(room.language).room.elsewhere, 409);
    if (room.paused) return drawPaused(c, room, state.expiresAt);
    return drawQuestion(c, room, beside);
  },
);

function drawQuestion(c: Context<Env>, room: Room, beside: Beside): Response {
  const { given, refused, line = "takeTime", status = 200 } = beside;
  const t = messagesIn(room.language);
  const problem = refused ? (refused.code === "empty answer" ? t.room.empty : refused.message) : null;
  // A question is always open here: whoever opens the room asks for the next one first.
  const question = room.question!;
  const body = roomPage({
    ...{ t, way: problem ? "text" : wayOf(c, room), kind: kindOf(t, question), longest: longestAnswer },
    ...{ words: given?.words ?? "", pieces: given?.pieces ?? 0, problem },
    ...confirms(t, room),
    room: { ...room, question },
    line: t.room[line],
  });
  const progress = { at: room.number, of: room.total, label: t.room.progress(room.number, room.total) };
  const title = t.room.title(room.number);
  return candidatePage(c, t, {
    ...{ title, body, progress, status, company: room.company, job: room.jobTitle },
    script: "room.js",
    foot: false,
  });
}

function kindOf({ room }: Messages, { kind, fromResume, probe, minutes }: OpenQuestion): string {
  if (probe) return room.probe;
  return room.about(fromResume ? room.fromResume : room.kinds[kind], minutes);
}

const drawAfter = Effect.fnUntraced(function* (c: Context<Env>, room: Room) {
  const t = messagesIn(room.language);
  const { contact } = yield* company();
  if (room.status !== "completed") {
    const { title, text } = t.after[room.status as "withdrawn" | "declined" | "expired"];
    return drawSaid(c, room, { title, text: `${text(room.company)} ${t.invitation.contact(contact)}` });
  }
  const steps = withIcons(["check", "person", "mail"], t.after.completed.steps(room.company));
  const body = thanksPage({ t, steps, contact });
  const progress = { at: room.total + 1, of: room.total, label: "" };
  const { title } = t.after.completed;
  return candidatePage(c, t, { title, body, progress, company: room.company, job: room.jobTitle });
});

function drawPaused(c: Context<Env>, room: Room, until: number): Response {
  const t = messagesIn(room.language);
  const { title, text, until: before, go } = t.room.paused;
  const paragraphs = [text, before(moment(until, c.var.settings.timeZone))];
  const body = calm({ title, paragraphs, post: { href: "/interview/continuation", label: go } });
  return candidatePage(c, t, { title, body, company: room.company, job: room.jobTitle });
}

/** A title and a sentence, in the frame of this interview. */
export function drawSaid(
  c: Context<Env>,
  room: Room,
  { title, text }: { readonly title: string; readonly text: string },
  status: ContentfulStatusCode = 200,
): Response {
  const body = calm({ title, paragraphs: [text] });
  return candidatePage(c, messagesIn(room.language), {
    title,
    body,
    status,
    company: room.company,
    job: room.jobTitle,
  });
}
