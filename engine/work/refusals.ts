/** The ways in which a verb says no. Each message is for the person who asked. */
import { Data } from "effect";

export class NotFound extends Data.TaggedError("NotFound")<{ readonly message: string }> {}

/** What was asked cannot be done as things stand, e.g. an answer to an interview that is over. */
export class Refused extends Data.TaggedError("Refused")<{ readonly code: string; readonly message: string }> {}

/** Something in the input is wrong; by field, what. */
export class Invalid extends Data.TaggedError("Invalid")<{ readonly fields: Readonly<Record<string, string>> }> {
  override get message() {
    return Object.values(this.fields).join(" ");
  }
}
