import type { Context } from "hono";
import { z } from "zod";
import type { Messages } from "../messages/mod.ts";
import type { FormState } from "../shell/forms/control.ts";

export const ways = ["voice", "text"] as const;
export type Way = (typeof ways)[number];

const beginning = ({ way, consent }: Messages["invitation"]) =>
  z.object({
    way: z.enum(ways, way.missing),
    consent: z.literal("on", consent.needed),
    recording: z.literal("on").optional(),
  }).refine((given) => given.way !== "voice" || given.recording, {
    path: ["recording"],
    message: consent.recordingNeeded,
    // Both boxes are looked at together, so that a page comes back only once.
    when: ({ value }) => (value as { way?: unknown }).way === "voice",
  });

export interface Beginning extends FormState {
  readonly data: { readonly way: Way; readonly recording: boolean } | null;
}

export const notAnswered: FormState = { values: {}, problems: {} };

/** How somebody wants to answer, and what they agree to. Nothing is ticked for them. */
export async function readBeginning(c: Context, t: Messages["invitation"]): Promise<Beginning> {
  const body = await c.req.parseBody<Record<string, string | File>>();
  const { data, error } = beginning(t).safeParse(body);
  const typed = Object.entries(body).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return {
    values: Object.fromEntries(typed),
    problems: error ? z.flattenError(error).fieldErrors : {},
    data: data ? { way: data.way, recording: data.recording === "on" } : null,
  };
}
