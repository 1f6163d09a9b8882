import type { Context } from "hono";
import { z } from "zod";

/** An answer as its form sends it. */
export interface Given {
  readonly turn: number;
  readonly how: "text" | "voice";
  /** Pieces of sound that belong to it. */
  readonly pieces: number;
  readonly words: string;
}

const whole = z.coerce.number().int().min(0).catch(0);
const given = z.object({
  turn: whole,
  // Not "form": a field of that name hides the property of its form that scripts ask for.
  how: z.enum(["text", "voice"]).catch("text"),
  pieces: whole,
  words: z.string().catch(""),
});

/** What cannot be read counts as nothing: the words are what matters. Browsers send CRLF, people type one newline. */
export async function readGiven(c: Context): Promise<Given> {
  const read = given.parse(await c.req.parseBody());
  return { ...read, words: read.words.replaceAll("\r\n", "\n") };
}
