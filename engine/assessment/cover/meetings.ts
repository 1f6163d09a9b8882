import type { Word } from "../words.ts";
import { sameMeaning } from "./likeness.ts";
import type { Part } from "./wording.ts";

/** What became of one word of a wording in a stretch of an answer. */
export interface Meeting {
  readonly part: Part;
  /** How well it is met there, 0 to 1. */
  readonly met: number;
  /** The same for its contrary: the opposite word, or one "not" too many. 0 where the word itself is met as well. */
  readonly contrary: number;
  /** Places in the answer where it, or a word of its meaning, stands. */
  readonly at: readonly number[];
}

/** A word that is only met as its contrary keeps this share; the rest of the harm is in `contrary`. */
const contraryKeeps = 0.6;

/** What a stretch, from one place to before another, says of a word of the wording. */
export function meetingIn(part: Part, words: readonly Word[], from: number, to: number): Meeting {
  let [met, contrary, plain] = [0, 0, 0];
  const at: number[] = [];
  for (let place = from; place < to; place++) {
    const like = part.likes[place] ?? 0;
    if (like === 0) continue;
    const signed = part.word.rarity === 0 || part.word.negated === words[place]?.negated ? like : -like;
    met = Math.max(met, signed);
    contrary = Math.max(contrary, -signed);
    plain = Math.max(plain, like);
    if (like >= sameMeaning) at.push(place);
  }
  return { part, met: Math.max(met, plain * contraryKeeps), contrary: contrary > met ? contrary : 0, at };
}
