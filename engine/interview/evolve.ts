/** Folds events into the state of an interview. Never refuses: what happened, happened. */
import type { EventData, InterviewEvent, Millis, PlannedQuestion } from "./events.ts";
import { type InterviewState, over, type Turn } from "./state.ts";

export type Happened = InterviewEvent & { readonly sequence: number; readonly at: Millis };

export const notYet: InterviewState = {
  status: "scheduled",
  applicationId: "",
  candidateId: "",
  jobId: "",
  kitId: "",
  kitVersion: 0,
  plan: [],
  probeBudget: 0,
  turns: [],
  seat: null,
  consent: null,
  paused: false,
  personRequested: false,
  erased: false,
  test: false,
  expiresAt: 0,
  scheduledAt: 0,
  startedAt: null,
  endedAt: null,
  sequence: 0,
};

export const replay = (events: readonly Happened[]): InterviewState => events.reduce(evolve, notYet);

export function evolve(state: InterviewState, event: Happened): InterviewState {
  return { ...state, ...change(state, event), sequence: event.sequence };
}

function change(state: InterviewState, event: Happened): Partial<InterviewState> {
  const { at } = event;
  switch (event.kind) {
    case "scheduled":
      return { ...event.data, status: "scheduled", scheduledAt: at };
    case "resume_questions_planned":
      return { plan: beforeClosing(state.plan, event.data.questions) };
    case "greeted":
      return { status: "greeting" };
    case "consent_given":
      return { status: "consent", consent: { ...event.data, at } };
    case "seat_taken":
      return { seat: event.data.seat };
    case "question_asked":
      return {
        status: "in_progress",
        startedAt: state.startedAt ?? at,
        turns: [...state.turns, asked(event.data, at)],
      };
    case "answer_given":
      return { turns: given(state, event.data.turn, { ...event.data, given: "answered", givenAt: at }) };
    case "answer_declined":
      return { turns: given(state, event.data.turn, { given: "declined", givenAt: at }) };
    case "answer_unheard":
      return { turns: given(state, event.data.turn, { given: "unheard", givenAt: at }) };
    case "paused":
      return { paused: true };
    case "continued":
      return { paused: false };
    case "person_requested":
      return { personRequested: true };
    case "completed":
    case "declined":
    case "withdrawn":
    case "expired":
      return { status: event.kind, endedAt: at, paused: false };
    case "words_erased":
      // Nothing of what is said from now on could be kept, so nothing more is asked.
      return { erased: true, ...(over.has(state.status) ? {} : { status: "withdrawn", endedAt: at, paused: false }) };
    default: {
      const unknown: never = event;
      return unknown;
    }
  }
}

const asked = ({ turn, question, probe }: EventData["question_asked"], askedAt: Millis): Turn => ({
  turn,
  question,
  probe,
  askedAt,
  given: null,
  form: null,
  contentId: null,
  sound: null,
  givenAt: null,
});

const given = (state: InterviewState, turn: number, what: Partial<Turn>) =>
  state.turns.map((one) => one.turn === turn ? { ...one, ...what } : one);

/** Resume questions come last, but for the closing one that ends every interview. */
function beforeClosing(plan: readonly PlannedQuestion[], more: readonly PlannedQuestion[]) {
  const closing = plan.findLastIndex(({ kind }) => kind === "closing");
  const place = closing < 0 ? plan.length : closing;
  return [...plan.slice(0, place), ...more, ...plan.slice(place)];
}
