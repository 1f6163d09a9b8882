import type { Word } from "../words.ts";

/**
 * Whether a sentence only lists terms: at least five words of which next to none joins others, or at least four short
 * pieces between commas with nobody and nothing doing anything. In speech about every second word joins others.
 */
export function isBareList(words: readonly Word[], text: string): boolean {
  if (words.length < 5) return false;
  const pieces = text.split(/[,;:•/\n]/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
  return hasNoJoining(words) || (pieces >= 4 && words.length / pieces <= 4.5 && shareOf(words, isActing) < 0.06);
}

/** A term or two as a sentence of its own: fine once, a list when many follow each other. */
export function isFragment(words: readonly Word[]): boolean {
  return words.length < 5 && hasNoJoining(words);
}

function hasNoJoining(words: readonly Word[]): boolean {
  return shareOf(words, ({ rarity }) => rarity === 0) < 0.1;
}

function shareOf(words: readonly Word[], kind: (word: Word) => boolean): number {
  return words.filter(kind).length / words.length;
}

/** Words by which somebody does something, or something is so. */
const acting = new Set(
  ("i we you he she it they this that these there who which is are was were be been do does did have has had will would " +
    "should can could may might must because so if when then while since").split(" "),
);

function isActing({ text }: Word): boolean {
  return acting.has(text);
}
