/** Sound comes in pieces, safe to send twice, and is sealed as a whole when the answer is done. */
import { Clock, Effect } from "effect";
import { createHash } from "node:crypto";
import type { SealedSound } from "../../interview/events.ts";
import { openTurn } from "../../interview/next.ts";
import type { InterviewState } from "../../interview/state.ts";
import type { Piece } from "../../ports/store/content.ts";
import { sha256 } from "../ids.ts";
import { Refused } from "../refusals.ts";
import { MediaAway, MediaPort, StorePort } from "../services.ts";
import { stateOf } from "./room.ts";
import { refusals } from "../../interview/commands.ts";

/** Bytes of one piece at most, and of one answer: two hours at 32 kbit/s. */
export const largestPiece = 1_048_576;
const mostPieces = 10_000;
const mediaTypes = ["audio/webm", "audio/mp4", "audio/ogg", "audio/wav"];

export interface NewPiece {
  readonly interviewId: string;
  readonly seat: string;
  readonly turn: number;
  readonly number: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const mediaKey = (interviewId: string, turn: number, number: number): string =>
  `${interviewId}/${turn}/${String(number).padStart(5, "0")}`;

/** Keeps one piece. Answers with the number below which no piece is missing. */
export const putPiece = Effect.fn("putPiece")(function* (piece: NewPiece) {
  const { interviewId, turn, number, mediaType, bytes } = piece;
  const state = yield* stateOf(interviewId);
  yield* acceptable(piece);
  if (state.status !== "in_progress") return yield* refuse("not begun");
  if (state.seat !== piece.seat) return yield* refuse("elsewhere");
  if (openTurn(state)?.turn !== turn) return yield* refuse("other question");
  const store = yield* StorePort;
  const key = mediaKey(interviewId, turn, number);
  const known = (yield* store.pieces.of(interviewId, turn)).find((one) => one.number === number);
  if (known && known.sha256 !== piece.sha256) return yield* different(number);
  if (!known) {
    const sealed = yield* store.contents.seal(state.candidateId, key, bytes);
    const media = yield* MediaPort;
    yield* Effect.tryPromise({ try: () => media.put(key, sealed), catch: (cause) => new MediaAway({ cause }) });
    const row: Piece = { interviewId, turn, number, sha256: piece.sha256, bytes: bytes.length, mediaType };
    const kept = yield* store.pieces.put(row, yield* Clock.currentTimeMillis);
    if (kept === "different") return yield* different(number);
  }
  return { gapless: gapless(yield* store.pieces.of(interviewId, turn)) };
});

/** How far the sound of a turn has come: pieces 0 to gapless - 1 are here. */
export const soundSoFar = Effect.fn("soundSoFar")(function* (interviewId: string, turn: number) {
  return { gapless: gapless(yield* (yield* StorePort).pieces.of(interviewId, turn)) };
});

interface Turn {
  readonly interviewId: string;
  readonly turn: number;
  readonly pieces: number;
}

/** Checks that all pieces are here and hashes them in order; null where there is no sound. */
export const sealSound = Effect.fnUntraced(
  function* ({ interviewId, turn, pieces }: Turn, { candidateId }: Pick<InterviewState, "candidateId">) {
    const here = yield* (yield* StorePort).pieces.of(interviewId, turn);
    if (here.length === 0 && pieces === 0) return null;
    if (gapless(here) < pieces) {
      return yield* new Refused({
        code: "sound missing",
        message: `${
          pieces - gapless(here)
        } pieces of your recording have not arrived yet. They are sent again; nothing is lost.`,
      });
    }
    const hash = createHash("sha256");
    for (const { number } of here) hash.update(yield* soundPiece(candidateId, mediaKey(interviewId, turn, number)));
    return {
      sha256: hash.digest("hex"),
      bytes: here.reduce((sum, piece) => sum + piece.bytes, 0),
      pieces: here.length,
      mediaType: here[0]?.mediaType ?? "audio/webm",
    } satisfies SealedSound;
  },
);

/** One piece as it was recorded. Empty after an erasure. */
export const soundPiece = Effect.fnUntraced(function* (candidateId: string, key: string) {
  const media = yield* MediaPort;
  const sealed = yield* Effect.tryPromise({ try: () => media.get(key), catch: (cause) => new MediaAway({ cause }) });
  if (!sealed) return new Uint8Array();
  return (yield* (yield* StorePort).contents.unseal(candidateId, key, sealed)) ?? new Uint8Array();
});

const gapless = (pieces: readonly Piece[]): number => {
  const numbers = new Set(pieces.map(({ number }) => number));
  let next = 0;
  while (numbers.has(next)) next++;
  return next;
};

const acceptable = Effect.fnUntraced(function* ({ bytes, number, mediaType, sha256: claimed }: NewPiece) {
  if (!mediaTypes.includes(mediaType)) return yield* bad("type", `Send sound as ${mediaTypes.join(", ")}.`);
  if (bytes.length === 0) return yield* bad("empty", "This piece has no bytes.");
  if (bytes.length > largestPiece) return yield* bad("too large", "A piece has 1 MB at most. Send smaller ones.");
  if (!Number.isInteger(number) || number < 0 || number >= mostPieces) {
    return yield* bad("number", `Pieces are numbered from 0 to ${mostPieces - 1}.`);
  }
  if ((yield* Effect.promise(() => sha256(bytes))) !== claimed) {
    return yield* bad("hash", "The bytes do not match their SHA-256. Send the piece again.");
  }
});

const bad = (code: string, message: string) => new Refused({ code: `piece ${code}`, message });
const refuse = (code: keyof typeof refusals) => new Refused({ code, message: refusals[code] });
const different = (number: number) =>
  new Refused({ code: "piece different", message: `Piece ${number} is here already with other bytes.` });
