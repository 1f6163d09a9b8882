/** What was said to each question of an interview: answers to its probes are joined to it. */
import { Effect } from "effect";
import type { Given } from "../../assessment/types.ts";
import type { Question } from "../../hiring/kit.ts";
import type { InterviewState, Turn } from "../../interview/state.ts";
import { type Script, wordsOf } from "../interviewing/questions_of.ts";
import { StorePort } from "../services.ts";

export interface AnsweredTurn {
  readonly turn: Turn;
  /** Words of the question or probe. */
  readonly asked: string;
  readonly words: string;
}

export interface AnsweredQuestion {
  /** Place among the questions asked, from 1. */
  readonly number: number;
  readonly question: Question;
  readonly fromResume: boolean;
  readonly turns: readonly AnsweredTurn[];
  readonly given: Given;
}

export const answersOf = Effect.fn("answersOf")(function* (state: InterviewState, script: Script) {
  const asked = state.plan.filter(({ id }) => state.turns.some((turn) => turn.question === id));
  return yield* Effect.forEach(asked, ({ id }, i) => answeredQuestion(state, script, id, i + 1));
});

const answeredQuestion = Effect.fnUntraced(
  function* (state: InterviewState, script: Script, id: string, number: number) {
    const turns = yield* Effect.forEach(
      state.turns.filter(({ question }) => question === id),
      (turn) =>
        Effect.map(
          wordsGiven(turn),
          (words): AnsweredTurn => ({ turn, words, asked: wordsOf(script, id, turn.probe) }),
        ),
    );
    return {
      number,
      question: script.questions.get(id) ?? missing(id),
      fromResume: state.plan.some((planned) => planned.id === id && planned.origin === "resume"),
      turns,
      given: givenIn(turns),
    } satisfies AnsweredQuestion;
  },
);

const wordsGiven = Effect.fnUntraced(function* ({ contentId }: Turn) {
  return contentId ? (yield* (yield* StorePort).contents.text(contentId)) ?? "" : "";
});

/** Sound without words cannot be judged; it can be heard. */
function givenIn(turns: readonly AnsweredTurn[]): Given {
  const words = turns.map((turn) => turn.words).filter((text) => text !== "").join("\n\n");
  if (words !== "") return { how: "answered", words };
  if (turns.some(({ turn }) => turn.sound !== null || turn.given === "unheard")) return { how: "unheard" };
  return { how: "declined" };
}

/** A question whose kit is gone can only happen after demo data was taken out while it was read. */
const missing = (id: string): Question => ({
  ...{ id, kind: "closing", competency: "", skill: "", level: 1, text: { en: "" }, probes: [], points: [] },
  ...{ minutes: 0, weight: 0, reason: null, ladder: { 0: "", 1: "", 3: "", 5: "", example: "" } },
});
