/** How a store fails. Anything else that it throws is a bug. */
import { Data, type Effect } from "effect";

/** The store cannot be reached or is locked or full just now; nothing of the call was kept. */
export class StoreAway extends Data.TaggedError("StoreAway")<{ readonly cause: unknown }> {
  override get message() {
    return "The database cannot be reached just now";
  }
}

/** Somebody else appended first: read again, decide again. */
export class Overtaken extends Data.TaggedError("Overtaken")<{ readonly interviewId: string }> {}

/** A row with this unique value is there already, e.g. a second user with one address. */
export class Taken extends Data.TaggedError("Taken")<{ readonly what: string }> {}

export type Ask<A, E = never> = Effect.Effect<A, StoreAway | E>;
