/** One interview by id, for clients of one's own: they show the notice and take consent themselves. */
import { Effect } from "effect";
import { type Context, Hono } from "hono";
import {
  answer,
  begin,
  drawRoom,
  endInterview,
  Invalid,
  openTurn,
  Refused,
  type Room,
  roomOf,
  stateOf,
} from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { limited, uploading } from "../door/limits.ts";
import { run, runRead } from "../door/run.ts";
import { readAnswer } from "./answer_body.ts";
import { tokenMay } from "./bearer.ts";
import { described, jsonBody } from "./described.ts";
import { keepSound } from "./keep_sound.ts";
import { Consent, InterviewShape } from "./shapes.ts";

/** Hash of the notice that a client of one's own shows: it is not ours, so the log says just that. */
const theirNotice = "shown by the client";

export const interviews = () =>
  new Hono<Env>()
    .use(tokenMay("change jobs"))
    .get("/:id", described("Where an interview stands", { status: 200, schema: InterviewShape }), (c) =>
      runRead(
        c,
        Effect.map(roomOf(c.req.param("id")), (room) => c.json(shape(room))),
      ))
    .post(
      "/:id/begin",
      described("Begin", { status: 200, schema: InterviewShape }, [400, 401, 403, 404, 409, 422]),
      jsonBody(Consent),
      (c) =>
        run(
          c,
          Effect.gen(function* () {
            const interviewId = c.req.param("id");
            yield* begin({ interviewId, consent: true, notice: theirNotice, purposes: ["ai_evaluation", "recording"] });
            return c.json(shape(yield* roomOf(interviewId)));
          }),
        ),
    )
    .post(
      "/:id/answers",
      described("Answer: JSON with text, or multipart with `audio`", { status: 200, schema: InterviewShape }, [
        ...[401, 403, 404, 409, 413, 415, 422],
      ]),
      limited(uploading),
      (c) => run(c, Effect.map(answerBy(c, c.req.param("id")), (room) => c.json(shape(room)))),
    )
    .post("/:id/end", described("End early", { status: 200, schema: InterviewShape }, [401, 403, 404, 409]), (c) =>
      run(
        c,
        Effect.gen(function* () {
          const room = yield* roomOf(c.req.param("id"));
          yield* endInterview(room.interviewId, room.seat ?? "");
          return c.json(shape(yield* roomOf(room.interviewId)));
        }),
      ));

/** Answers the open question from a request's body; used by the kiosk calls too. */
export const answerBy = Effect.fn("answerBy")(function* (c: Context<Env>, interviewId: string) {
  const given = yield* Effect.promise(() => readAnswer(c));
  const standing = yield* stateOf(interviewId);
  const { seat } = standing;
  const turn = given.turn ?? openTurn(standing)?.turn;
  if (!turn || !seat) {
    return yield* new Refused({ code: "not begun", message: "No question is open in this interview." });
  }
  if (given.text === "" && !given.audio) {
    return yield* new Invalid({ fields: { text: "Send the answer as `text`, or its sound as `audio`." } });
  }
  const place = { interviewId, seat, turn };
  const pieces = given.audio ? yield* keepSound(place, given.audio) : 0;
  const after = yield* answer({ ...place, form: given.audio ? "voice" : "text", words: given.text, pieces });
  return yield* drawRoom(interviewId, after);
});

const shape = ({ interviewId, status, question, number, total }: Room) => ({
  id: interviewId,
  status,
  question: question
    ? { number, turn: question.turn, kind: question.kind, text: question.text, probe: question.probe, audio_url: null }
    : null,
  totalQuestions: total,
});
