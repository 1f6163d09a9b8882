import { stemmer } from "stemmer";
import { isNegator } from "./cover/opposites.ts";
import { rarity } from "./cover/rarity.ts";

/** One word of a text. `start` and `end` are offsets into that text. */
export interface Word {
  /** Lower case, without apostrophes. */
  readonly text: string;
  readonly stem: string;
  /** 0 (only joins others) to 1 (rare). */
  readonly rarity: number;
  /** A "not" stands shortly before it in the same clause. */
  readonly negated: boolean;
  readonly start: number;
  readonly end: number;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*(?:\+\+|#)?/gu;

/** The words of a text in order. Stems are English ones; words of other languages still meet their like. */
export function wordsOf(text: string): Word[] {
  let reach = 0;
  let before = 0;
  return [...text.matchAll(pattern)].map((found) => {
    const plain = plainly(found[0]);
    if (plain === "but" || /[,;:.!?]/.test(text.slice(before, found.index))) reach = 0;
    before = found.index + found[0].length;
    const word = { ...known(plain), negated: reach > 0, start: found.index, end: before };
    reach = isNegator(plain) ? reachOfNot : reach - (word.rarity > 0 ? 3 : 1);
    return word;
  });
}

/** A "not" reaches over about three words that matter, joining words count a third. */
const reachOfNot = 10;

function plainly(found: string): string {
  return found.toLowerCase().replaceAll("’", "'").replace(/'(s|d|m|ll|re|ve)$/, "").replaceAll("'", "");
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
