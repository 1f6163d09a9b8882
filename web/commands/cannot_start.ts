import { Data } from "effect";

/** Why nothing was started; the message is for who started it. */
export class CannotStart extends Data.TaggedError("CannotStart")<{ readonly message: string }> {}
