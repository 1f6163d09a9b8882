import { echoed, type Given, isFresh } from "./given.ts";
import { likeness } from "./likeness.ts";
import type { Meeting } from "./meetings.ts";
import type { Word } from "./words.ts";

/**
 * What a stretch of an answer shows for one wording of a point: shares from 0 to 1, and `demands`, which looks at the
 * wording alone. None grows with the answer's length.
 */
export interface Evidence {
  /** Share of the wording's meaning that is said: rare words count more, words that the question gave away less. */
  readonly said: number;
  /** The same by letters, so that the wording's short everyday words count a little too. */
  readonly letters: number;
  /** Share of the wording's neighbouring words that stand together here as well. */
  readonly together: number;
  /** Share of the wording's meaning that is said with a "not" too many, or by the opposite word. */
  readonly contrary: number;
  /** `said` and the share of this stretch that belongs to the wording, as their harmonic mean. */
  readonly focused: number;
  /** Logarithm of how many words the wording wants beyond the question: the more, the harder to say all of it. */
  readonly demands: number;
}

export function evidenceOf(meetings: readonly Meeting[], stretch: readonly Word[], given: Given): Evidence {
  const once = meetings.filter(({ word }, i) => meetings.findIndex((other) => other.word.stem === word.stem) === i);
  const fresh = (word: Word) => isFresh(word, given) ? 1 : echoed;
  const heavy = once.filter(({ word }) => word.rarity > 0);
  const said = share(once, ({ word, met }) => [worth(word) * fresh(word), met]);
  return {
    said,
    letters: share(once, ({ word, met }) => [Math.min(1, word.stem.length / 6) * fresh(word), met]),
    together: meetings.length > 1 ? together(meetings, given) : said,
    contrary: share(heavy, ({ word, contrary }) => [worth(word) * fresh(word), contrary]),
    focused: harmonic(said, share(stretch, (word) => [stray(word) * fresh(word), belongs(word, heavy)])),
    demands: Math.log(1 + heavy.filter(({ word }) => isFresh(word, given)).length),
  };
}

/** Joining words hold a fifth of what a rare word does: "in the same path" is not "in a path of its own". */
const worth = ({ rarity }: Word) => rarity === 0 ? 0.2 : Math.sqrt(rarity);
/** Speech is full of joining words; they don't lead away from the point. */
const stray = ({ rarity }: Word) => Math.sqrt(rarity);

function belongs(word: Word, heavy: readonly Meeting[]): number {
  return word.rarity === 0 ? 0 : Math.max(0, ...heavy.map((own) => likeness(own.word.stem, word.stem)));
}

function together(meetings: readonly Meeting[], given: Given): number {
  const pairs = meetings.slice(1).map((next, i) => [meetings[i] ?? next, next] as const);
  return share(pairs, ([one, next]) => {
    const known = given.pairs.has(`${one.word.stem} ${next.word.stem}`);
    const near = one.at.some((place) => next.at.includes(place + 1) || next.at.includes(place + 2));
    return [(stray(one.word) + stray(next.word) + 0.2) * (known ? echoed : 1), near ? 1 : 0];
  });
}

/** The weighted mean of `[weight, value]` pairs; 0 where there are none. */
function share<T>(items: readonly T[], weigh: (item: T) => readonly [weight: number, value: number]): number {
  let [sum, all] = [0, 0];
  for (const item of items) {
    const [weight, value] = weigh(item);
    sum += weight * value;
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : 2 * a * b / (a + b);
}
