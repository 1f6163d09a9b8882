/** What the child says to its parent: one JSON text on its output. The parent checks it, as it comes from beyond the fence. */
import { z } from "zod";
import type { ResumeText } from "../../ports/resume.ts";
import { FileRefused, type Refusal, refusals } from "./refusal.ts";

export type Reply =
  | { readonly read: true; readonly text: ResumeText }
  | { readonly read: false; readonly reason: string; readonly message: string };

const hidden = z.object({
  text: z.string().max(4000),
  reason: z.enum(["white", "tiny", "off-page", "invisible", "covered", "transparent"]),
});
const text = z.object({
  text: z.string().max(400_000),
  pages: z.int().min(1).max(10_000),
  hidden: z.array(hidden).max(200),
  warnings: z.array(z.string().max(400)).max(100),
});
const reply = z.discriminatedUnion("read", [
  z.object({ read: z.literal(true), text }),
  z.object({ read: z.literal(false), reason: z.string().max(40), message: z.string().min(1).max(400) }),
]);

/** The text, or the refusal that the child gave; "corrupt" where its words make no sense. */
export function textOf(answer: Uint8Array<ArrayBuffer>): ResumeText {
  const heard = reply.safeParse(parsed(answer));
  if (!heard.success) throw new FileRefused("corrupt");
  if (heard.data.read) return heard.data.text;
  throw new FileRefused(refusalOf(heard.data.reason), heard.data.message);
}

function parsed(answer: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(answer));
  } catch {
    return null;
  }
}

const refusalOf = (word: string): Refusal => Object.hasOwn(refusals, word) ? word as Refusal : "corrupt";
