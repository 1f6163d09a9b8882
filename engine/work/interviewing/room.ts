/** The room as a candidate sees it: one question at a time, and nothing of what is still to come. */
import { Effect } from "effect";
import type { QuestionKind } from "../../hiring/kit.ts";
import { openTurn } from "../../interview/next.ts";
import { replay } from "../../interview/evolve.ts";
import type { InterviewState, InterviewStatus } from "../../interview/state.ts";
import { NotFound } from "../refusals.ts";
import { StorePort } from "../services.ts";
import { questionsOf, wordsOf } from "./questions_of.ts";
import { companyName } from "../looking/company.ts";

export interface OpenQuestion {
  readonly turn: number;
  readonly text: string;
  readonly kind: QuestionKind;
  readonly fromResume: boolean;
  readonly probe: boolean;
  readonly minutes: number;
}

export interface Room {
  readonly interviewId: string;
  readonly applicationId: string;
  readonly status: InterviewStatus;
  readonly company: string;
  readonly jobTitle: string;
  readonly language: string;
  /** Place of the open question among all, from 1. */
  readonly number: number;
  readonly total: number;
  readonly question: OpenQuestion | null;
  readonly paused: boolean;
  readonly personRequested: boolean;
  readonly recording: boolean;
  readonly test: boolean;
  readonly seat: string | null;
}

/** Where the interview stands. The room is drawn from this alone, so a reload is a return. */
export const roomOf = Effect.fn("roomOf")(function* (interviewId: string) {
  return yield* drawRoom(interviewId, yield* stateOf(interviewId));
});

export const stateOf = Effect.fn("stateOf")(function* (interviewId: string) {
  const log = yield* (yield* StorePort).interviews.events(interviewId);
  if (log.length === 0) return yield* new NotFound({ message: "There is no such interview." });
  return replay(log);
});

export const drawRoom = Effect.fn("drawRoom")(function* (interviewId: string, state: InterviewState) {
  const store = yield* StorePort;
  const job = yield* store.jobs.find(state.jobId);
  const script = yield* questionsOf(interviewId, state);
  const turn = openTurn(state);
  const place = state.plan.findIndex(({ id }) => id === (turn ?? state.turns.at(-1))?.question);
  const planned = state.plan[place];
  return {
    interviewId,
    applicationId: state.applicationId,
    status: state.status,
    company: yield* companyName(),
    jobTitle: job?.title ?? "",
    language: script.language,
    number: place + 1,
    total: state.plan.length,
    question: turn && planned
      ? {
        turn: turn.turn,
        text: wordsOf(script, turn.question, turn.probe),
        kind: planned.kind,
        fromResume: planned.origin === "resume",
        probe: turn.probe !== null,
        minutes: planned.minutes,
      }
      : null,
    paused: state.paused,
    personRequested: state.personRequested,
    recording: state.consent?.purposes.includes("recording") ?? false,
    test: state.test,
    seat: state.seat,
  } satisfies Room;
});
