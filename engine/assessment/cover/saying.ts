import type { Evidence, Met } from "./evidence.ts";

/**
 * How far a saying may be believed, 0 to 1. A point's own text is a sentence, which people put in other words; its
 * sayings are short, and half of a short phrase states nothing: "keys expire" is not said by "communication is key".
 * So a saying stands there word for word, or it is met by at least two words and by a word and a third of meaning.
 */
export function beliefIn(met: Met, { contrary }: Evidence): number {
  if (contrary === 0 && isVerbatim(met)) return 1;
  const meaning = met.meetings.reduce((sum, { part, met }) => sum + part.word.rarity * met, 0);
  const wanted = met.meetings.filter(({ part }) => part.word.rarity > 0 && part.isFresh);
  const found = wanted.filter(({ met }) => met >= 0.6);
  return Math.min(1, meaning / 1.3) * (found.length < Math.min(2, wanted.length) ? 0.6 : 1);
}

/** Who it was may differ, where enough follows: "my boss told me that I" says "she told me that I". */
function isVerbatim({ meetings, words, to }: Met): boolean {
  const heavy = meetings.slice(Math.max(0, meetings.findIndex(({ part }) => part.word.rarity > 0)));
  const wanted = heavy.length >= 4 ? heavy : meetings;
  return wanted[0]?.at.some((start) =>
    start + wanted.length <= to && wanted.every(({ part }, i) => words[start + i]?.text === part.word.text)
  ) ?? false;
}
