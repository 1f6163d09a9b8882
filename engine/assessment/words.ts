import { stemmer } from "stemmer";
import { neutral } from "./cover/neutral.ts";
import { isNegator } from "./cover/opposites.ts";
import { rarity } from "./cover/rarity.ts";

/** One word of a text. `start` and `end` are offsets into that text. */
export interface Word {
  /** Lower case, without apostrophes; "he" and "she" are both `they`. */
  readonly text: string;
  readonly stem: string;
  /** 0 (only joins others) to 1 (rare). */
  readonly rarity: number;
  /** A "not" stands shortly before it in the same clause. */
  readonly negated: boolean;
  /** Written with a capital letter in the midst of a sentence: a person's or a product's name. */
  readonly named: boolean;
  readonly start: number;
  readonly end: number;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*(?:\+\+|#)?/gu;

/** The words of a text in order. Stems are English ones; words of other languages still meet their like. */
export function wordsOf(text: string): Word[] {
  let reach = 0;
  let before = 0;
  return [...text.matchAll(pattern)].map((found, nth) => {
    const plain = plainly(found[0]);
    const gap = text.slice(before, found.index);
    if (plain === "but" || /[,;:.!?]/.test(gap)) reach = 0;
    const named = nth > 0 && !/[.!?\n]/.test(gap) && /^\p{Lu}/u.test(found[0]) && plain !== "i";
    before = found.index + found[0].length;
    const word = { ...known(plain), negated: reach > 0, named, start: found.index, end: before };
    reach = isNegator(plain) ? reachOfNot : reach - (word.rarity > 0 ? 3 : 1);
    return word;
  });
}

/** A "not" reaches over about three words that matter; joining words count a third. */
const reachOfNot = 10;

function plainly(found: string): string {
  return neutral(found.toLowerCase().replaceAll("’", "'").replace(/'(s|d|m|ll|re|ve)$/, "").replaceAll("'", ""));
}

const senses = new Map<string, Pick<Word, "text" | "stem" | "rarity">>();

/** Stemming costs and talk repeats itself, so senses are kept; the bound holds a long-running process small. */
function known(text: string) {
  const held = senses.get(text);
  if (held) return held;
  if (senses.size > 20_000) senses.clear();
  const sense = { text, stem: stemmer(text), rarity: rarity(text) };
  senses.set(text, sense);
  return sense;
}
