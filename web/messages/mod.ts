/** The words of candidates' pages by language. */
import { en, type Messages } from "./en.ts";

export type { Messages };

const languages: Readonly<Record<string, Messages>> = { en };

/** English where nobody has translated yet; `pt-BR` finds `pt`. */
export const messagesIn = (language = "en"): Messages =>
  languages[language] ?? languages[language.split("-")[0] ?? "en"] ?? en;
