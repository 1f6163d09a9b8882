/** The sound of one answer: decrypted piece by piece, whole or a range of its bytes. */
import { Effect } from "effect";
import type { Context } from "hono";
import { soundOf } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { runRead } from "../door/run.ts";
import { applicationsOf } from "./person.ts";

export const sendSound = (c: Context<Env>) =>
  runRead(
    c,
    Effect.gen(function* () {
      const { row } = yield* applicationsOf(c);
      const { sound, pieces, read } = yield* soundOf(row.interview.id, Number(c.req.param("turn")));
      const size = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
      const range = rangeIn(c.req.header("range"), size);
      if (range === "nowhere") return c.body(null, 416, { "Content-Range": `bytes */${size}` });
      const { from, to } = range ?? { from: 0, to: size };
      const bytesOf = (number: number) => c.var.engine.runPromise(read(number));
      c.header("Content-Type", sound.mediaType);
      // Players do not look at it; a browser that is led to the address alone opens nothing.
      c.header(
        "Content-Disposition",
        `attachment; filename="answer-${c.req.param("turn")}.${endings[sound.mediaType] ?? "bin"}"`,
      );
      c.header("Content-Length", `${to - from}`);
      c.header("Accept-Ranges", "bytes");
      c.header("Cache-Control", "private, no-store");
      if (range) c.header("Content-Range", `bytes ${from}-${to - 1}/${size}`);
      return c.body(stretch(pieces, bytesOf, from, to), range ? 206 : 200);
    }),
  );

const endings: Readonly<Record<string, string>> = {
  "audio/webm": "webm",
  "audio/mp4": "m4a",
  "audio/ogg": "ogg",
  "audio/wav": "wav",
};

/** From `from` up to but without `to`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** `bytes=0-99`, `bytes=100-`, `bytes=-500`; several ranges or other units are answered with the whole. */
export function rangeIn(header: string | undefined, size: number): Range | "nowhere" | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return null;
  const [first, last] = [match[1] ?? "", match[2] ?? ""];
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === "" || last === "" ? size : Math.min(size, Number(last) + 1);
  return from < to ? { from, to } : "nowhere";
}

interface Piece {
  readonly number: number;
  readonly bytes: number;
}

/** One piece is in memory at a time; pieces outside the range are never opened. */
function stretch(
  pieces: readonly Piece[],
  bytesOf: (number: number) => Promise<Uint8Array>,
  from: number,
  to: number,
): ReadableStream<Uint8Array> {
  const wanted = within(pieces, from, to);
  return new ReadableStream({
    async pull(controller) {
      const next = wanted.shift();
      if (!next) return controller.close();
      controller.enqueue((await bytesOf(next.number)).slice(next.from, next.to));
    },
  }, { highWaterMark: 0 });
}

function within(pieces: readonly Piece[], from: number, to: number) {
  let start = 0;
  return pieces.flatMap(({ number, bytes }) => {
    const [begin, end] = [Math.max(0, from - start), Math.min(bytes, to - start)];
    start += bytes;
    return begin < end ? [{ number, from: begin, to: end }] : [];
  });
}
