/** To erase is to destroy the key and the content, and to append that it was done: the chain still verifies. */
import { Clock, Effect } from "effect";
import { decide } from "../../interview/decide.ts";
import { stateAfter } from "../interviewing/act.ts";
import { rowOf } from "../interviewing/row_of.ts";
import { stateOf } from "../interviewing/room.ts";
import { newId } from "../ids.ts";
import { NotFound } from "../refusals.ts";
import { MediaAway, MediaPort, StorePort } from "../services.ts";

export const erasePerson = Effect.fn("erasePerson")(function* (candidateId: string, who: string) {
  const store = yield* StorePort;
  const rows = yield* store.applications.ofCandidate(candidateId);
  if (rows.length === 0) return yield* new NotFound({ message: "There is no such person." });
  const appends = yield* Effect.forEach(rows, ({ interview }) => erasure(interview.id, who));
  const at = yield* Clock.currentTimeMillis;
  const audit = { who, what: "person erased", subject: candidateId, at };
  yield* store.candidates.erase(candidateId, appends.filter((append) => append !== undefined), audit);
  yield* Effect.forEach(rows, ({ interview }) => removeSound(interview.id));
});

const erasure = Effect.fnUntraced(function* (interviewId: string, who: string) {
  const before = yield* stateOf(interviewId);
  const at = yield* Clock.currentTimeMillis;
  const decided = decide(before, { kind: "erase", by: who }, at);
  if (!decided.ok) return undefined;
  const state = stateAfter(before, decided.events, at);
  const row = rowOf(interviewId, state, at);
  return { interviewId, after: before.sequence, commandId: `erase:${newId(at)}`, at, events: decided.events, row };
});

/** The key is gone already: what stays if this fails is noise, and the next erasure run removes it. */
export const removeSound = Effect.fn("removeSound")(function* (interviewId: string) {
  const media = yield* MediaPort;
  yield* Effect.tryPromise({
    try: () => media.removeAll(`${interviewId}/`),
    catch: (cause) => new MediaAway({ cause }),
  });
});
