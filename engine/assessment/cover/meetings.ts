import { likeness } from "./likeness.ts";
import type { Word } from "./words.ts";

/** What became of one word of a wording in a stretch of an answer. */
export interface Meeting {
  readonly word: Word;
  /** How well it is met there, 0 to 1. */
  readonly met: number;
  /** The same for its contrary: the opposite word, or one "not" too many. 0 where the word itself is met as well. */
  readonly contrary: number;
  /** Places in the stretch where it, or a word of its meaning, stands. */
  readonly at: readonly number[];
}

/** A word that is only met as its contrary keeps this share; the rest of the harm is in `contrary`. */
const contraryKeeps = 0.6;
const sameMeaning = 0.7;

export function meetingsOf(wording: readonly Word[], stretch: readonly Word[]): Meeting[] {
  return wording.map((word) => {
    let [met, contrary, plain] = [0, 0, 0];
    const at: number[] = [];
    stretch.forEach((other, place) => {
      const like = word.rarity > 0 ? likeness(word.stem, other.stem) : word.stem === other.stem ? 1 : 0;
      if (like === 0) return;
      const signed = word.rarity === 0 || word.negated === other.negated ? like : -like;
      met = Math.max(met, signed);
      contrary = Math.max(contrary, -signed);
      plain = Math.max(plain, like);
      if (like >= sameMeaning) at.push(place);
    });
    return { word, met: Math.max(met, plain * contraryKeeps), contrary: contrary > met ? contrary : 0, at };
  });
}
