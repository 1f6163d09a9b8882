/** Interviews that nobody held in time. */
import { Clock, Effect } from "effect";
import { StorePort } from "../services.ts";
import { act } from "./act.ts";

/** A pause lasts as long as the invitation. What was said until then stays; no verdict is made of half an interview. */
export const expireOverdue = Effect.fn("expireOverdue")(function* () {
  const store = yield* StorePort;
  const overdue = yield* store.interviews.overdue(yield* Clock.currentTimeMillis);
  yield* Effect.forEach(
    overdue,
    (interviewId) =>
      act({ interviewId, commandId: "expire", command: { kind: "expire" } }).pipe(
        Effect.catchTag("Refused", () => Effect.void),
      ),
  );
  return overdue.length;
});
