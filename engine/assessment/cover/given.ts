import type { Word } from "../words.ts";

/** What a question gives away: its words, and its pairs of neighbouring words, as stems. */
export interface Given {
  readonly stems: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

export function givenBy(question: readonly Word[]): Given {
  return {
    stems: new Set(question.map(({ stem }) => stem)),
    pairs: new Set(question.slice(1).map(({ stem }, i) => `${question[i]?.stem} ${stem}`)),
  };
}

/** A word that the question gave proves little when it comes back: it keeps this share of its weight. */
export const echoed = 0.2;

/** Whether the candidate had to bring the word. */
export function isFresh({ stem }: Word, given: Given): boolean {
  return !given.stems.has(stem);
}
