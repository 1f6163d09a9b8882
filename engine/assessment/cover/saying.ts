import type { Evidence, Met } from "./evidence.ts";
import { type Given, isFresh } from "./given.ts";

/**
 * How far a saying may be believed, 0 to 1. A point's own text is a sentence, which people put in other words; its
 * sayings are short, and half of a short phrase states nothing: "keys expire" is not said by "communication is key".
 * So a saying stands there word for word, or it is met by at least two words and by a word and a third of meaning.
 */
export function beliefIn(met: Met, { contrary }: Evidence, given: Given): number {
  if (contrary === 0 && isVerbatim(met)) return 1;
  const meaning = met.meetings.reduce((sum, { word, met }) => sum + word.rarity * met, 0);
  const wanted = met.meetings.filter(({ word }) => word.rarity > 0 && isFresh(word, given));
  const found = wanted.filter(({ met }) => met >= 0.6);
  return Math.min(1, meaning / 1.3) * (found.length < Math.min(2, wanted.length) ? 0.6 : 1);
}

function isVerbatim({ meetings, words, from, to }: Met): boolean {
  const starts = Array.from({ length: Math.max(0, to - from - meetings.length + 1) }, (_, i) => from + i);
  return starts.some((start) => meetings.every(({ word }, i) => words[start + i]?.text === word.text));
}
