import type { Context } from "hono";
import { z } from "zod";
import type { Messages } from "../messages/mod.ts";
import type { FormState } from "../shell/forms/control.ts";

const applicationForm = ({ problems }: Messages["apply"]) =>
  z.object({
    name: z.string().trim().min(1, problems.name).max(200, problems.longName),
    email: z.string().trim().pipe(z.email(problems.email)),
    resumeText: z.string().trim(),
  });

export interface Typed extends FormState {
  readonly values: Readonly<Record<"name" | "email" | "resumeText", string>>;
  /** The chosen file's bytes; null when none was chosen. */
  readonly file: Uint8Array<ArrayBuffer> | null;
  /** The text in the form came from a file that was read before. */
  readonly read: boolean;
  readonly complete: boolean;
}

export const nothingTyped: FormState = { values: {}, problems: {} };

/** What was typed and chosen, and what is wrong with it. */
export async function readApplication(c: Context, t: Messages["apply"]): Promise<Typed> {
  const body = await c.req.parseBody<Record<string, string | File>>();
  const typed = (name: string) => typeof body[name] === "string" ? body[name] : "";
  const values = { name: typed("name"), email: typed("email"), resumeText: typed("resumeText") };
  const file = body.resume instanceof File && body.resume.size > 0 ? await body.resume.bytes() : null;
  const problems = problemsOf(values, file, t);
  const complete = Object.keys(problems).length === 0;
  return { values, problems, file, read: typed("read") !== "", complete };
}

function problemsOf(values: Typed["values"], file: Typed["file"], t: Messages["apply"]): FormState["problems"] {
  const { error } = applicationForm(t).safeParse(values);
  const empty = file === null && values.resumeText.trim() === "";
  return {
    ...error ? z.flattenError(error).fieldErrors : {},
    ...empty ? { resume: [t.problems.resume] } : {},
  };
}
