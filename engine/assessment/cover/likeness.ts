import { areOpposite } from "./opposites.ts";
import { meaningsOf } from "./same_meaning.ts";

const kept = new Map<string, Map<string, number>>();

/** How far each of the other stems says the same as this one: -1 (the contrary) to 1 (the same word). */
export function likenesses(stem: string, others: readonly string[]): number[] {
  if (kept.size > 5_000) kept.clear();
  const row = kept.get(stem) ?? new Map<string, number>();
  kept.set(stem, row);
  return others.map((other) => {
    const held = row.get(other);
    if (held !== undefined) return held;
    const found = likeness(stem, other);
    row.set(other, found);
    return found;
  });
}

/** The share of its meaning that a word keeps when another one of its group stands in its place. */
export const sameMeaning = 0.7;

function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (areOpposite(a, b)) return -1;
  const shared = meaningsOf(b);
  if (meaningsOf(a).some((group) => shared.includes(group))) return sameMeaning;
  return spelledAlike(a, b);
}

/** Slips of the pen and of speech recognition keep the first letter and most of the others. */
function spelledAlike(a: string, b: string): number {
  if (a[0] !== b[0] || a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 2) return 0;
  const shared = 2 * sharedPairs(a, b) / (a.length + b.length + 2);
  return shared < 0.6 ? 0 : shared;
}

/** Neighbouring letters that both have, the word's borders among them; each counts once. */
function sharedPairs(a: string, b: string): number {
  const left = pairsOf(b);
  return pairsOf(a).filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left[at] = "";
    return at >= 0;
  }).length;
}

function pairsOf(word: string): string[] {
  const edged = ` ${word} `;
  return Array.from({ length: word.length + 1 }, (_, at) => edged.slice(at, at + 2));
}
