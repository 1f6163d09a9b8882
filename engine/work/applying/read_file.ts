/** Reads a resume for a stranger: nothing is kept, nothing is asked of any provider. */
import { Effect } from "effect";
import { FilePort } from "../services.ts";

export const readFile = Effect.fn("readFile")(function* (bytes: Uint8Array<ArrayBuffer>) {
  return yield* (yield* FilePort).read(bytes);
});
