/** A whole recording, cut into the pieces that the room keeps. */
import { Effect } from "effect";
import { createHash } from "node:crypto";
import { largestPiece, putPiece } from "../../engine/mod.ts";

export const keepSound = Effect.fn("keepSound")(
  function* (place: { readonly interviewId: string; readonly seat: string; readonly turn: number }, audio: File) {
    const bytes = yield* Effect.promise(() => audio.bytes());
    const mediaType = audio.type.split(";")[0]?.trim() || "audio/webm";
    const count = Math.ceil(bytes.length / largestPiece);
    for (let number = 0; number < count; number++) {
      const piece = bytes.slice(number * largestPiece, (number + 1) * largestPiece);
      const sha256 = createHash("sha256").update(piece).digest("hex");
      yield* putPiece({ ...place, number, sha256, mediaType, bytes: piece });
    }
    return count;
  },
);
