import type { Word } from "../words.ts";
import { likenesses, sameMeaning } from "./likeness.ts";

/** A word of a wording held against every word of an answer: how alike they are, -1 to 1, by place. */
export interface Held {
  readonly word: Word;
  readonly likes: readonly number[];
}

/** What became of one word of a wording in a stretch of an answer. */
export interface Meeting {
  readonly word: Word;
  /** How well it is met there, 0 to 1. */
  readonly met: number;
  /** The same for its contrary: the opposite word, or one "not" too many. 0 where the word itself is met as well. */
  readonly contrary: number;
  /** Places in the answer where it, or a word of its meaning, stands. */
  readonly at: readonly number[];
}

/** Joining words have no meaning that another word could share. */
export function heldAgainst(wording: readonly Word[], words: readonly Word[]): Held[] {
  const stems = words.map(({ stem }) => stem);
  return wording.map((word) => ({
    word,
    likes: word.rarity > 0 ? likenesses(word.stem, stems) : stems.map((stem) => stem === word.stem ? 1 : 0),
  }));
}

/** A word that is only met as its contrary keeps this share; the rest of the harm is in `contrary`. */
const contraryKeeps = 0.6;

/** What a stretch, from one place to before another, says of the wording. */
export function meetingIn({ word, likes }: Held, words: readonly Word[], from: number, to: number): Meeting {
  let [met, contrary, plain] = [0, 0, 0];
  const at: number[] = [];
  for (let place = from; place < to; place++) {
    const like = likes[place] ?? 0;
    if (like === 0) continue;
    const signed = word.rarity === 0 || word.negated === words[place]?.negated ? like : -like;
    met = Math.max(met, signed);
    contrary = Math.max(contrary, -signed);
    plain = Math.max(plain, like);
    if (like >= sameMeaning) at.push(place);
  }
  return { word, met: Math.max(met, plain * contraryKeeps), contrary: contrary > met ? contrary : 0, at };
}
