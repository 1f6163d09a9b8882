import { type Given, isFresh } from "./given.ts";
import type { Meeting } from "./meetings.ts";
import type { Word } from "./words.ts";

/**
 * How far a saying may be believed, 0 to 1. A point's own text is a sentence, which people put in other words; its
 * sayings are short, and half of a short phrase states nothing: "keys expire" is not said by "communication is key".
 * So a saying stands there word for word, or it is met by at least two words and by a word and a third of meaning.
 */
export function beliefIn(meetings: readonly Meeting[], stretch: readonly Word[], given: Given): number {
  if (isVerbatim(meetings, stretch)) return 1;
  const meaning = meetings.reduce((sum, { word, met }) => sum + word.rarity * met, 0);
  const wanted = meetings.filter(({ word }) => word.rarity > 0 && isFresh(word, given));
  const found = wanted.filter(({ met }) => met >= 0.6);
  return Math.min(1, meaning / 1.3) * (found.length < Math.min(2, wanted.length) ? 0.6 : 1);
}

function isVerbatim(meetings: readonly Meeting[], stretch: readonly Word[]): boolean {
  const said = ` ${stretch.map(({ stem }) => stem).join(" ")} `;
  return said.includes(` ${meetings.map(({ word }) => word.stem).join(" ")} `) &&
    meetings.every(({ contrary }) => contrary === 0);
}
