import type { Word } from "../words.ts";
import { echoed, type Given, isFresh } from "./given.ts";
import type { Held, Meeting } from "./meetings.ts";

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

/** What evidence is taken from: a wording's words as they are met in the words of one stretch. */
export interface Met {
  readonly meetings: readonly Meeting[];
  readonly held: readonly Held[];
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

export function evidenceOf({ meetings, ...rest }: Met, given: Given): Evidence {
  const once = meetings.filter(({ word }, i) => meetings.findIndex((other) => other.word.stem === word.stem) === i);
  const fresh = (word: Word) => isFresh(word, given) ? 1 : echoed;
  const heavy = once.filter(({ word }) => word.rarity > 0);
  const said = share(once, ({ word }) => worth(word) * fresh(word), ({ met }) => met);
  return {
    said,
    letters: share(once, ({ word }) => Math.min(1, word.stem.length / 6) * fresh(word), ({ met }) => met),
    together: meetings.length > 1 ? together(meetings, given) : said,
    contrary: share(heavy, ({ word }) => worth(word) * fresh(word), ({ contrary }) => contrary),
    focused: harmonic(said, belonging(rest, fresh)),
    demands: Math.log(1 + heavy.filter(({ word }) => isFresh(word, given)).length),
  };
}

/** Joining words hold a fifth of what a rare word does: "in the same path" is not "in a path of its own". */
const worth = ({ rarity }: Word) => rarity === 0 ? 0.2 : Math.sqrt(rarity);

/**
 * The share of a stretch's own meaning that belongs to the wording. Joining words lead nowhere and are left out, and so
 * are names that have nothing to do with it: whether it was Mira or Will who was there changes nothing.
 */
function belonging({ held, words, from, to }: Omit<Met, "meetings">, fresh: (word: Word) => number): number {
  const heavy = held.filter(({ word }) => word.rarity > 0);
  const places = words.slice(from, to).map((word, i) => ({
    word,
    like: heavy.reduce((most, { likes }) => Math.max(most, likes[from + i] ?? 0), 0),
  }));
  const telling = places.filter(({ word, like }) => word.rarity > 0 && (like > 0 || !word.named));
  return share(telling, ({ word }) => Math.sqrt(word.rarity) * fresh(word), ({ like }) => like);
}

function together(meetings: readonly Meeting[], given: Given): number {
  const pairs = meetings.slice(1).map((next, i) => [meetings[i] ?? next, next] as const);
  return share(pairs, ([one, next]) => {
    const known = given.pairs.has(`${one.word.stem} ${next.word.stem}`);
    return (Math.sqrt(one.word.rarity) + Math.sqrt(next.word.rarity) + 0.2) * (known ? echoed : 1);
  }, ([one, next]) => one.at.some((place) => next.at.includes(place + 1) || next.at.includes(place + 2)) ? 1 : 0);
}

/** The weighted mean of what items are worth; 0 where there are none. */
function share<T>(items: readonly T[], weight: (item: T) => number, value: (item: T) => number): number {
  const all = items.reduce((sum, item) => sum + weight(item), 0);
  return all === 0 ? 0 : items.reduce((sum, item) => sum + weight(item) * value(item), 0) / all;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : 2 * a * b / (a + b);
}
