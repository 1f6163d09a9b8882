/** Turns a command into events, or refuses it. All rules of the conversation stand here. */
import type { Command, Refusal } from "./commands.ts";
import { event, type InterviewEvent, type Millis } from "./events.ts";
import { nextPlanned, openTurn, probesLeft } from "./next.ts";
import { type InterviewState, over } from "./state.ts";

export type Decided =
  | { readonly ok: true; readonly events: readonly InterviewEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

export function decide(state: InterviewState, command: Command, now: Millis): Decided {
  const refusal = refused(state, command, now);
  return refusal ? { ok: false, refusal } : { ok: true, events: happens(state, command) };
}

function refused(state: InterviewState, command: Command, now: Millis): Refusal | undefined {
  if (command.kind === "schedule") return state.sequence > 0 ? "already scheduled" : undefined;
  if (state.sequence === 0) return "not scheduled";
  if (command.kind === "erase") return state.erased ? "erased" : undefined;
  if (over.has(state.status)) return "is over";
  const begun = state.status === "in_progress";
  switch (command.kind) {
    case "plan_resume_questions":
      if (state.plan.some(({ origin }) => origin === "resume")) return "planned before";
      return begun ? "already begun" : undefined;
    case "decline":
      return begun ? "already begun" : undefined;
    case "begin":
      if (begun) return "already begun";
      if (now > state.expiresAt) return "is over";
      return command.consent ? undefined : "no consent";
    case "expire":
      return now > state.expiresAt ? undefined : "not yet expired";
    case "withdraw":
    case "request_person":
      return undefined;
    case "take_seat":
      return begun ? undefined : "not begun";
    case "ask":
      return begun ? askRefused(state, command.probe) : "not begun";
    case "answer":
    case "decline_answer":
    case "pause":
    case "continue":
    case "end":
      if (!begun) return "not begun";
      return command.seat === state.seat ? turnRefused(state, command) : "elsewhere";
  }
}

function askRefused(state: InterviewState, probe: string | null): Refusal | undefined {
  if (openTurn(state)) return "nothing to ask";
  return probe === null || probesLeft(state).includes(probe) ? undefined : "no such probe";
}

function turnRefused(state: InterviewState, command: Command): Refusal | undefined {
  if (command.kind !== "answer" && command.kind !== "decline_answer") return undefined;
  if (openTurn(state)?.turn !== command.turn) return "other question";
  if (command.kind === "answer" && command.contentId === null && command.sound === null) return "empty answer";
}

function happens(state: InterviewState, command: Command): readonly InterviewEvent[] {
  switch (command.kind) {
    case "schedule":
      return [event("scheduled", command.data)];
    case "plan_resume_questions":
      return [event("resume_questions_planned", { questions: command.questions, by: command.by })];
    case "begin":
      return [
        event("greeted", { notice: command.notice }),
        event("consent_given", { notice: command.notice, purposes: command.purposes }),
        event("seat_taken", { seat: command.seat }),
        ...planned(state, false, "plan"),
      ];
    case "answer": {
      const { turn, form, contentId, sound } = command;
      return withNext(state, event("answer_given", { turn, form, contentId, sound }), "answered");
    }
    case "decline_answer":
      return withNext(state, event("answer_declined", { turn: command.turn }), "declined");
    case "ask":
      return command.probe === null
        ? planned(state, command.late, command.by)
        : [asked(state, state.turns.at(-1)!.question, command.probe, "probe", command.by)];
    case "take_seat":
      return command.seat === state.seat ? [] : [event("seat_taken", { seat: command.seat })];
    case "pause":
      return state.paused ? [] : [event("paused", {})];
    case "continue":
      return state.paused ? [event("continued", {})] : [];
    case "request_person":
      return state.personRequested ? [] : [event("person_requested", {})];
    case "end":
      return [event("completed", { how: "ended" })];
    case "decline":
      return [event("declined", {})];
    case "withdraw":
      return [event("withdrawn", {})];
    case "expire":
      return [event("expired", {})];
    case "erase":
      return [event("words_erased", { by: command.by })];
  }
}

/** Where no probe can follow, the next question comes in the same breath. */
function withNext(state: InterviewState, given: InterviewEvent, how: "answered" | "declined") {
  const turns = state.turns.map((turn) => turn.given === null ? { ...turn, given: how } : turn);
  const after = { ...state, turns };
  return probesLeft(after).length > 0 ? [given] : [given, ...planned(after, false, "plan")];
}

function planned(state: InterviewState, late: boolean, by: string): readonly InterviewEvent[] {
  const next = nextPlanned(state);
  return next
    ? [asked(state, next.id, null, late ? "late" : "planned", by)]
    : [event("completed", { how: "all_asked" })];
}

const asked = (
  state: InterviewState,
  question: string,
  probe: string | null,
  why: "planned" | "probe" | "late",
  by: string,
) => event("question_asked", { turn: state.turns.length + 1, question, probe, why, by });
