import { text } from "../drawn/text.ts";

/** A form as its fields are drawn from it: what was typed, and what is wrong with it, by the field's name. */
export interface FormState {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly problems: Readonly<Record<string, readonly string[] | undefined>>;
}

/** What every field takes. Fields are required unless they say that they are optional. */
export interface Field {
  readonly form: FormState;
  readonly name: string;
  readonly label: string;
  /** One sentence under the label: what it is for, or the shape that is expected. */
  readonly hint?: string | undefined;
  /** True writes "optional"; pages in other languages give their own word. */
  readonly optional?: boolean | string | undefined;
  /** Where two forms of one page have fields of the same name: stands before the id. */
  readonly prefix?: string | undefined;
}

type Named = Pick<Field, "form" | "name" | "hint" | "prefix">;

/** The field's id, unique on its page. */
export const idOf = ({ name, prefix = "" }: Pick<Field, "name" | "prefix">): string => text(`${prefix}${name}`);

/** What is wrong with the field, or undefined. */
export const problemOf = ({ form, name }: Named): string | undefined => form.problems[name]?.[0];

/** What was typed before, else the value that is offered. */
export const valueOf = ({ form, name, value }: Named & { value?: string | undefined }): string =>
  form.values[name] ?? value ?? "";

/** Name, id, and what ties hint and problem to the control; the first wrong one of a form takes the focus. */
export function control(field: Named & { optional?: boolean | string | undefined }): string {
  const named = `id="${idOf(field)}" name="${text(field.name)}"${field.optional ? "" : " required"}`;
  return `${named}${describe(field)}${problemOf(field) ? ' aria-invalid="true"' : ""}${focus(field)}`;
}

/** Ties hint and problem to the control, or to a group of choices. */
export function describe(field: Named): string {
  const about = [field.hint && `${idOf(field)}-hint`, problemOf(field) && `${idOf(field)}-problem`].filter(Boolean);
  return about.length > 0 ? ` aria-describedby="${about.join(" ")}"` : "";
}

/** `autofocus` on the first wrong field of a form. */
export const focus = (field: Named): string =>
  problemOf(field) && Object.keys(field.form.problems)[0] === field.name ? " autofocus" : "";
