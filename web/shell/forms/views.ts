/** The fields of a form, to be included: `<%~ include("field", { form, name: "email", label: "Email" }) %>`. */
import { view } from "../view.ts";
import type { Field, FormState } from "./control.ts";
import checkboxEta from "./checkbox.eta" with { type: "text" };
import choiceEta from "./choice.eta" with { type: "text" };
import fieldEta from "./field.eta" with { type: "text" };
import fileEta from "./file.eta" with { type: "text" };
import hintEta from "./hint.eta" with { type: "text" };
import labelEta from "./label.eta" with { type: "text" };
import problemEta from "./problem.eta" with { type: "text" };
import problemsEta from "./problems.eta" with { type: "text" };
import selectEta from "./select.eta" with { type: "text" };
import textareaEta from "./textarea.eta" with { type: "text" };

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** Any `<input>` of one line; a password is never written back. */
export interface InputField extends Field {
  readonly type?: "text" | "email" | "password" | "number" | "date" | "search" | "tel" | "time" | "url" | undefined;
  /** What stands there before anything was typed. */
  readonly value?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: "numeric" | "decimal" | "email" | "url" | undefined;
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  readonly maxlength?: number | undefined;
  readonly readonly?: boolean | undefined;
}

interface TextareaField extends Field {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxlength?: number | undefined;
  /** Words that a person says or reads aloud: set in the serif. */
  readonly spoken?: boolean | undefined;
}

interface SelectField extends Field {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
}

export const field = view<InputField>("field", fieldEta);
export const textarea = view<TextareaField>("textarea", textareaEta);
export const select = view<SelectField>("select", selectEta);
/** Radio cards; `across` puts them side by side where there is room. */
export const choice = view<SelectField & { readonly across?: boolean | undefined }>("choice", choiceEta);
/** One box; its value is "on" unless given. */
export const checkbox = view<Field & { readonly value?: string | undefined }>("checkbox", checkboxEta);
/** A file with its progress; `accept` as in HTML. */
export const file = view<
  Field & { readonly accept?: string | undefined; readonly uploading?: string | undefined }
>("file", fileEta);
/** Above a long form: what is wrong, each a link to its field; nothing for a single problem. */
export const problems = view<
  { readonly form: FormState; readonly title?: string | undefined; readonly prefix?: string | undefined }
>("problems", problemsEta);

export const fieldLabel = view<Field>("field/label", labelEta);
export const fieldHint = view<Pick<Field, "name" | "hint" | "prefix">>("field/hint", hintEta);
export const fieldProblem = view<Field>("field/problem", problemEta);
