import type { Word } from "../words.ts";
import { echoed, type Given, isFresh } from "./given.ts";
import type { Meeting } from "./meetings.ts";
import type { Wording } from "./wording.ts";

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

/** A wording's words as they are met in the words of one stretch. */
export interface Met {
  readonly wording: Wording;
  readonly meetings: readonly Meeting[];
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

export function evidenceOf(met: Met, given: Given): Evidence {
  const { meetings, wording } = met;
  const said = share(meetings, ({ part }) => part.meaning, ({ met }) => met);
  const heavy = meetings.filter(({ part }) => part.word.rarity > 0);
  return {
    said,
    letters: share(meetings, ({ part }) => part.letters, ({ met }) => met),
    together: meetings.length > 1 ? together(met) : said,
    contrary: share(heavy, ({ part }) => part.meaning, ({ contrary }) => contrary),
    focused: harmonic(said, belonging(met, given)),
    demands: Math.log(1 + wording.wants),
  };
}

function together({ meetings, wording }: Met): number {
  return share(wording.pairs, (weight) => weight, (_, i) => {
    const [one, next] = [meetings[i]?.at ?? [], meetings[i + 1]?.at ?? []];
    return one.some((place) => next.includes(place + 1) || next.includes(place + 2)) ? 1 : 0;
  });
}

/**
 * The share of a stretch's own meaning that belongs to the wording. Joining words lead nowhere and are left out, and so
 * are names that have nothing to do with it: whether it was Mira or Will who was there changes nothing.
 */
function belonging({ wording, words, from, to }: Met, given: Given): number {
  const weight = (word: Word, i: number) =>
    word.rarity === 0 || (word.named && wording.belongs[from + i] === 0)
      ? 0
      : Math.sqrt(word.rarity) * (isFresh(word, given) ? 1 : echoed);
  return share(words.slice(from, to), weight, (_, i) => wording.belongs[from + i] ?? 0);
}

/** The weighted mean of what items are worth; 0 where they weigh nothing. */
function share<T>(
  items: readonly T[],
  weigh: (item: T, place: number) => number,
  value: (item: T, place: number) => number,
): number {
  let [sum, all] = [0, 0];
  items.forEach((item, place) => {
    const weight = weigh(item, place);
    if (weight > 0) sum += weight * value(item, place);
    all += weight;
  });
  return all === 0 ? 0 : sum / all;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : 2 * a * b / (a + b);
}
