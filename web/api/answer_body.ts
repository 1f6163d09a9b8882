import type { Context } from "hono";
import type { Env } from "../door/env.ts";

export interface AnswerBody {
  readonly text: string;
  readonly audio: File | null;
  /** The turn that the client means; named, a doubled post is harmless. */
  readonly turn: number | null;
}

/** JSON `{text}` or multipart `audio` (and `text`). What cannot be read is an empty answer, which is refused in words. */
export async function readAnswer(c: Context<Env>): Promise<AnswerBody> {
  const fields = await fieldsOf(c);
  const { text, audio, turn } = fields;
  return {
    text: typeof text === "string" ? text.trim() : "",
    audio: audio instanceof File && audio.size > 0 ? audio : null,
    turn: Number.isInteger(Number(turn ?? NaN)) ? Number(turn) : null,
  };
}

async function fieldsOf(c: Context<Env>): Promise<Readonly<Record<string, unknown>>> {
  if ((c.req.header("content-type") ?? "").includes("multipart")) return await c.req.parseBody();
  const body: unknown = await c.req.json().catch(() => ({}));
  return typeof body === "object" && body !== null ? body as Record<string, unknown> : {};
}
