/** After an answer: a prepared probe, if one is worth asking and somebody picks it in time; else the next question. */
import { Effect } from "effect";
import { chooseProbe } from "../../interviewer/choose_probe.ts";
import { Interviewer } from "../../providers/interviewer.ts";
import { openTurn, probesLeft } from "../../interview/next.ts";
import { type InterviewState, over } from "../../interview/state.ts";
import { StorePort } from "../services.ts";
import { act } from "./act.ts";
import { questionsOf, wordsOf } from "./questions_of.ts";
import { stateOf } from "./room.ts";

/** A candidate waits no longer than this for a model to pick a probe. */
export const probeDeadlineMs = 1_500;

/** Goes on where the rows end: also called when a room is opened after a crash between answer and question. */
export const askNext = Effect.fn("askNext")(function* (interviewId: string, known?: InterviewState) {
  const state = known ?? (yield* stateOf(interviewId));
  if (state.status !== "in_progress" || over.has(state.status) || openTurn(state)) return state;
  const { probe, late, by } = yield* pick(interviewId, state);
  return yield* act({
    interviewId,
    commandId: `ask:${state.turns.length + 1}`,
    command: { kind: "ask", probe, late, by },
  });
});

const pick = Effect.fnUntraced(function* (interviewId: string, state: InterviewState) {
  const left = probesLeft(state);
  const script = yield* questionsOf(interviewId, state);
  const question = script.questions.get(state.turns.at(-1)?.question ?? "");
  if (left.length === 0 || !question) return { probe: null, late: false, by: "plan" };
  const said = yield* saidTo(state, question.id);
  const input = {
    question: { ...question, probes: question.probes.filter(({ id }) => left.includes(id)) },
    language: script.language,
    asked: wordsOf(script, question.id, state.turns.at(-1)?.probe ?? null),
    answer: said,
  };
  const interviewer = yield* Interviewer;
  const { value, by, degraded } = yield* interviewer.ask(chooseProbe, input, { deadlineMs: probeDeadlineMs });
  const probe = value && left.includes(value) ? value : null;
  return { probe, late: degraded && probe === null, by: by.provider };
});

/** All that was said to a question so far, probes included. */
const saidTo = Effect.fnUntraced(function* (state: InterviewState, questionId: string) {
  const store = yield* StorePort;
  const ids = state.turns.filter((turn) => turn.question === questionId).map((turn) => turn.contentId);
  const texts = yield* Effect.forEach(ids, (id) => id ? store.contents.text(id) : Effect.succeed(undefined));
  return texts.filter((text) => text !== undefined).join("\n\n");
});
