/** What a candidate may choose at any moment: a pause, a person instead, to stop. */
import { Clock, Effect } from "effect";
import { newId } from "../ids.ts";
import { StorePort } from "../services.ts";
import { act } from "./act.ts";
import { stateOf } from "./room.ts";

export const pause = (interviewId: string, seat: string) => choose(interviewId, { kind: "pause", seat });
export const goOn = (interviewId: string, seat: string) => choose(interviewId, { kind: "continue", seat });
export const endInterview = (interviewId: string, seat: string) => choose(interviewId, { kind: "end", seat });
export const decline = (interviewId: string) => choose(interviewId, { kind: "decline" });
export const withdraw = (interviewId: string) => choose(interviewId, { kind: "withdraw" });

const choose = Effect.fnUntraced(function* (interviewId: string, command: Parameters<typeof act>[0]["command"]) {
  const at = yield* Clock.currentTimeMillis;
  return yield* act({ interviewId, commandId: `${command.kind}:${newId(at)}`, command });
});

/** "I would rather speak to a person": the interview stays as it is, and the wish reaches Today. */
export const requestPerson = Effect.fn("requestPerson")(function* (interviewId: string) {
  const { applicationId } = yield* stateOf(interviewId);
  const at = yield* Clock.currentTimeMillis;
  const request = { id: newId(at), applicationId, kind: "person" as const, at, answeredAt: null, answeredBy: null };
  const state = yield* choose(interviewId, { kind: "request_person" });
  yield* (yield* StorePort).requests.add(request);
  return state;
});
