/** Forms as they come in: checked by zod, given back with what was typed and what is wrong. */
import { Effect } from "effect";
import type { Context } from "hono";
import * as z from "zod";
import type { FormState } from "../shell/forms/control.ts";

/** `data` is there when nothing is wrong. */
export interface Form<Data> extends FormState {
  readonly data: Data | undefined;
}

export const emptyForm: FormState = { values: {}, problems: {} };
/** A form with values in it and nothing wrong yet. */
export const filled = (values: FormState["values"]): FormState => ({ values, problems: {} });

/** Reads the posted form. Passwords are read, never given back: their fields do not write a value. */
export const readForm = <Schema extends z.ZodObject>(c: Context, schema: Schema) =>
  Effect.map(fieldsOf(c), (values): Form<z.infer<Schema>> => {
    const { data, error } = schema.safeParse(values);
    return { values, data, problems: error ? problemsOf(error) : {} };
  });

/** All text fields as they were typed; of several with one name the last. */
export const fieldsOf = (c: Context) =>
  Effect.promise(async (): Promise<Readonly<Record<string, string>>> => {
    const fields = Object.entries(await c.req.parseBody());
    return Object.fromEntries(fields.filter((field): field is [string, string] => typeof field[1] === "string"));
  });

/** The form as it was typed, with what a verb found wrong. */
export const withProblems = (form: FormState, fields: Readonly<Record<string, string>>): FormState => ({
  values: form.values,
  problems: { ...form.problems, ...Object.fromEntries(Object.entries(fields).map(([name, said]) => [name, [said]])) },
});

function problemsOf(error: z.ZodError): FormState["problems"] {
  const problems: Record<string, string[]> = {};
  for (const { path, message } of error.issues) (problems[String(path[0] ?? "")] ??= []).push(message);
  return problems;
}

/** A line or more that has to be there; `message` says what to enter. */
export const words = (message: string, most = 300) =>
  z.string({ error: message }).trim().min(1, message).max(most, `Write ${most} characters at most.`);

/** A line that may stay empty. */
export const perhaps = (most = 300) => z.string().trim().max(most, `Write ${most} characters at most.`).default("");

export const address = (message = "Enter an address such as noor@example.com.") =>
  z.string({ error: message }).trim().max(254, message).pipe(z.email(message));
