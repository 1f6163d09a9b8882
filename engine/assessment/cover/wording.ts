import type { Word } from "../words.ts";
import { echoed, type Given, isFresh } from "./given.ts";
import { likenesses } from "./likeness.ts";

/** One way to say a point, held against all of an answer at once: what a stretch shows is then only looked up. */
export interface Wording {
  readonly parts: readonly Part[];
  /** Weights of the pairs of neighbouring words, one fewer than there are words. */
  readonly pairs: readonly number[];
  /** By place in the answer: how much the word there belongs to this wording, 0 to 1. */
  readonly belongs: readonly number[];
  /** How many words it wants that the question did not give. */
  readonly wants: number;
}

/** A word of a wording. */
export interface Part {
  readonly word: Word;
  /** By place in the answer: how alike the word there is, -1 (the contrary) to 1. */
  readonly likes: readonly number[];
  /** Share of the meaning; 0 for a word that stood in the wording before. */
  readonly meaning: number;
  readonly letters: number;
  readonly isFresh: boolean;
}

export function wordingOf(own: readonly Word[], words: readonly Word[], given: Given): Wording {
  const stems = words.map(({ stem }) => stem);
  const parts = own.map((word, i) => partOf(word, own.findIndex(({ stem }) => stem === word.stem) < i, stems, given));
  const heavy = parts.filter(({ word }) => word.rarity > 0);
  return {
    parts,
    pairs: own.slice(1).map((next, i) => pairOf(own[i] ?? next, next, given)),
    belongs: words.map((word, place) => word.rarity === 0 ? 0 : mostAt(heavy, place)),
    wants: heavy.filter(({ isFresh, meaning }) => isFresh && meaning > 0).length,
  };
}

/** Joining words hold a fifth of what a rare word does: "in the same path" is not "in a path of its own". */
function partOf(word: Word, isRepeat: boolean, stems: readonly string[], given: Given): Part {
  const fresh = isFresh(word, given);
  const weight = isRepeat ? 0 : fresh ? 1 : echoed;
  return {
    word,
    isFresh: fresh,
    // Joining words have no meaning that another word could share.
    likes: word.rarity > 0 ? likenesses(word.stem, stems) : stems.map((stem) => stem === word.stem ? 1 : 0),
    meaning: weight * (word.rarity === 0 ? 0.2 : Math.sqrt(word.rarity)),
    letters: weight * Math.min(1, word.stem.length / 6),
  };
}

function pairOf(one: Word, next: Word, given: Given): number {
  const known = given.pairs.has(`${one.stem} ${next.stem}`) ? echoed : 1;
  return known * (Math.sqrt(one.rarity) + Math.sqrt(next.rarity) + 0.2);
}

function mostAt(parts: readonly Part[], place: number): number {
  return parts.reduce((most, { likes }) => Math.max(most, likes[place] ?? 0), 0);
}
