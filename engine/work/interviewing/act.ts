/** The one way in which an interview changes: read, decide, append; again when somebody was faster. */
import { Clock, Effect } from "effect";
import { type Command, refusals } from "../../interview/commands.ts";
import { decide } from "../../interview/decide.ts";
import { evolve, replay } from "../../interview/evolve.ts";
import type { InterviewEvent } from "../../interview/events.ts";
import type { InterviewState } from "../../interview/state.ts";
import type { NewContent } from "../../ports/store/content.ts";
import { Refused } from "../refusals.ts";
import { Bell, StorePort } from "../services.ts";
import { followUps } from "./follow_ups.ts";
import { rowOf } from "./row_of.ts";

export interface Act {
  readonly interviewId: string;
  /** The same id twice does the thing once. */
  readonly commandId: string;
  readonly command: Command;
  readonly content?: readonly NewContent[];
}

/** The state after the command; the same when it had been done before. */
export const act = Effect.fn("act")(function* (wish: Act) {
  return yield* once(wish).pipe(
    Effect.retry({ times: 8, while: (failure) => failure._tag === "Overtaken" }),
    Effect.catchTag("Overtaken", (overtaken) => Effect.die(overtaken)),
  );
});

const once = Effect.fnUntraced(function* ({ interviewId, commandId, command, content = [] }: Act) {
  const store = yield* StorePort;
  const log = yield* store.interviews.events(interviewId);
  const before = replay(log);
  if (log.some((event) => event.commandId === commandId)) return before;
  const now = yield* Clock.currentTimeMillis;
  const decided = decide(before, command, now);
  if (!decided.ok) return yield* new Refused({ code: decided.refusal, message: refusals[decided.refusal] });
  if (decided.events.length === 0) return before;
  const after = stateAfter(before, decided.events, now);
  const kept = yield* store.interviews.append({
    interviewId,
    commandId,
    after: before.sequence,
    at: now,
    events: decided.events,
    content,
    tasks: followUps(interviewId, before, after, now),
    row: rowOf(interviewId, after, now),
  });
  (yield* Bell).ring("events");
  (yield* Bell).ring("tasks");
  return kept === "appended" ? after : replay(yield* store.interviews.events(interviewId));
});

/** Folds new events as they will be numbered. */
export const stateAfter = (before: InterviewState, events: readonly InterviewEvent[], at: number): InterviewState =>
  events.reduce((state, event) => evolve(state, { ...event, sequence: state.sequence + 1, at }), before);
