/** An answer is sealed first; only then is it decided what to ask next. No acknowledgement without commit. */
import { Clock, Effect } from "effect";
import type { Form, SealedSound } from "../../interview/events.ts";
import type { InterviewState } from "../../interview/state.ts";
import { newId } from "../ids.ts";
import { Refused } from "../refusals.ts";
import { StorePort } from "../services.ts";
import { act } from "./act.ts";
import { askNext } from "./ask_next.ts";
import { stateOf } from "./room.ts";
import { sealSound } from "./sound.ts";

export interface Answer {
  readonly interviewId: string;
  readonly seat: string;
  readonly turn: number;
  readonly form: Form;
  /** What was typed or recognised; may be empty when there is sound. */
  readonly words: string;
  /** Number of sound pieces that the browser says it has sent; 0 for text. */
  readonly pieces: number;
}

/** Longest answer in characters: an hour of speech is about 50,000. */
export const longestAnswer = 60_000;

export const answer = Effect.fn("answer")(function* (given: Answer) {
  const { interviewId, seat, turn } = given;
  const words = given.words.trim();
  if (words.length > longestAnswer) {
    return yield* new Refused({
      code: "too long",
      message: `This answer has ${words.length} characters; ${longestAnswer} are read. Shorten it.`,
    });
  }
  const before = yield* stateOf(interviewId);
  const { candidateId } = before;
  yield* refuseOtherWords(given, words, before);
  const sound = yield* sealSound(given, before);
  const now = yield* Clock.currentTimeMillis;
  const contentId = words === "" ? null : newId(now);
  const after = yield* act({
    interviewId,
    commandId: `answer:${turn}`,
    command: { kind: "answer", seat, turn, form: formOf(given, sound), contentId, sound },
    content: contentId ? [{ id: contentId, candidateId, subjectId: interviewId, kind: "answer", text: words }] : [],
  });
  return yield* askNext(interviewId, after);
});

export const declineAnswer = Effect.fn("declineAnswer")(
  function* ({ interviewId, seat, turn }: Pick<Answer, "interviewId" | "seat" | "turn">) {
    const command = { kind: "decline_answer", seat, turn } as const;
    return yield* askNext(interviewId, yield* act({ interviewId, commandId: `answer:${turn}`, command }));
  },
);

const formOf = ({ form }: Answer, sound: SealedSound | null): Form =>
  sound ? "voice" : form === "voice" ? "text" : form;

/** A second window that sends other words to an answered question must hear so, or they would be lost in silence. */
const refuseOtherWords = Effect.fnUntraced(function* ({ turn }: Answer, words: string, { turns }: InterviewState) {
  const before = turns.find((one) => one.turn === turn);
  if (!before?.given) return;
  const kept = before.contentId ? yield* (yield* StorePort).contents.text(before.contentId) : "";
  if (before.given === "answered" && (kept ?? "") === words) return;
  return yield* new Refused({
    code: "other question",
    message: "This question was answered in another window. Your words here were not sent; copy them if you need them.",
  });
});
