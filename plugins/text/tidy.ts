/** Brings words into one form, so that what looks the same is the same, and drops what nobody can see. */
import type { Hidden } from "../../engine/plugin/contract.ts";

export interface Tidied {
  readonly text: string;
  /** Words written in invisible letters: people see nothing, machines would read them. */
  readonly smuggled: readonly Hidden[];
}

/** NFKC, lines by `\n`, single spaces, tabs between cells, at most one empty line. */
export function tidy(raw: string): Tidied {
  const text = withoutUnseen(raw)
    .normalize("NFKC")
    .replace(/[ \u00a0]+/g, " ")
    .replace(/ ?\t[ \t]*/g, "\t")
    .replace(/[ \t]+$/gm, "")
    .replace(/^[ \t]+/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { text, smuggled: smuggled(raw) };
}

/** The private-use letters are what symbol fonts call their bullets; every other one is an icon. */
function withoutUnseen(raw: string): string {
  return raw
    .replace(/\r\n?|\u2028|\u2029|\v/g, "\n")
    .replace(/\f/g, "\n\n")
    .replace(/[\uf0b7\uf0a7\uf0d8\uf0a8\uf076]/g, "•")
    .replace(tags, "")
    .replace(/[\u{e0100}-\u{e01ef}\ufe00-\ufe0f\ue000-\uf8ff\ufffd]/gu, "")
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, "")
    .replace(/(?<=\p{Script=Latin})[\u200c\u200d]|[\u200c\u200d](?=\p{Script=Latin})/gu, "")
    // deno-lint-ignore no-control-regex
    .replace(/[\x00-\x08\x0e-\x1f\x7f-\x9f]/g, "");
}

/** Unicode's tag letters mirror ASCII and are drawn by nothing; a flag may carry six of them. */
const tags = /(\u{1f3f4}?)([\u{e0000}-\u{e007f}]+)/gu;

function smuggled(raw: string): Hidden[] {
  return [...raw.matchAll(tags)].filter(([, flag]) => !flag).map(([, , letters = ""]) => ({
    text: [...letters].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0xe0000)).join(""),
    reason: "invisible" as const,
  }));
}
