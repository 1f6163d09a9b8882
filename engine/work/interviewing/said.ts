import { Effect } from "effect";
import { StorePort } from "../services.ts";
import { questionsOf, wordsOf } from "./questions_of.ts";
import { stateOf } from "./room.ts";

/** What has been asked and said so far, in order; null where an answer has no words. */
export const said = Effect.fn("said")(function* (interviewId: string) {
  const state = yield* stateOf(interviewId);
  const script = yield* questionsOf(interviewId, state);
  const { contents } = yield* StorePort;
  return yield* Effect.forEach(
    state.turns.filter(({ given }) => given !== null),
    ({ question, probe, contentId }) =>
      Effect.map(
        contentId ? contents.text(contentId) : Effect.succeed(undefined),
        (answer) => ({ question: wordsOf(script, question, probe), answer: answer ?? null }),
      ),
  );
});
