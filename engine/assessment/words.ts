import { stemmer } from "stemmer";
import { rarity } from "./rarity.ts";
import { isNegator } from "./opposites.ts";
import { meaningsOf } from "./same_meaning.ts";

/** One word of a text. `start` and `end` are offsets into that text. */
export interface Word {
  /** Lower case, without apostrophes. */
  readonly text: string;
  readonly stem: string;
  /** Groups of words of one meaning that it belongs to. */
  readonly meanings: readonly number[];
  readonly rarity: number;
  /** A "not" stands shortly before it in the same clause. */
  readonly negated: boolean;
  readonly start: number;
  readonly end: number;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*(?:\+\+|#)?/gu;

/** The words of a text in order. A stem is English; other languages keep their words and are met by likeness. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let not = 0;
  let before = 0;
  for (const found of text.matchAll(pattern)) {
    const raw = found[0].toLowerCase().replaceAll("’", "'");
    if (/[,;:.!?]/.test(text.slice(before, found.index)) || raw === "but") not = 0;
    before = found.index + found[0].length;
    const plain = raw.replace(/'s$/, "").replaceAll("'", "");
    words.push({ ...sense(plain), negated: not > 0, start: found.index, end: before });
    not = isNegator(plain) ? 5 : not - (rarity(plain) > 0 ? 1.5 : 0.5);
  }
  return words;
}

const known = new Map<string, Pick<Word, "text" | "stem" | "meanings" | "rarity">>();

/** Stemming costs; everyday talk repeats its words. The bound keeps a long-running process small. */
function sense(text: string) {
  const held = known.get(text);
  if (held) return held;
  const stem = stemmer(text);
  const made = { text, stem, meanings: meaningsOf(stem), rarity: rarity(text) };
  if (known.size > 20_000) known.clear();
  known.set(text, made);
  return made;
}
