/** Recorded sound, decrypted piece by piece, for those who may hear it. */
import { Effect } from "effect";
import { NotFound } from "../refusals.ts";
import { StorePort } from "../services.ts";
import { stateOf } from "./room.ts";
import { mediaKey, soundPiece } from "./sound.ts";

/** The sealed sound of one turn: its size, its type, and a way to read any of its pieces. */
export const soundOf = Effect.fn("soundOf")(function* (interviewId: string, turn: number) {
  const state = yield* stateOf(interviewId);
  const sound = state.turns.find((one) => one.turn === turn)?.sound;
  if (!sound || state.erased) return yield* new NotFound({ message: "There is no sound for this answer." });
  const pieces = yield* (yield* StorePort).pieces.of(interviewId, turn);
  const read = (number: number) => soundPiece(state.candidateId, mediaKey(interviewId, turn, number));
  return { sound, pieces, read };
});
