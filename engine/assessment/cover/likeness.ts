import { areOpposite } from "./opposites.ts";
import { meaningsOf } from "./same_meaning.ts";

const kept = new Map<string, Map<string, number>>();

/** How far two stems say the same: -1 (the contrary) to 1 (the same word). */
export function likeness(a: string, b: string): number {
  const row = kept.get(a) ?? new Map<string, number>();
  const held = row.get(b);
  if (held !== undefined) return held;
  const found = compared(a, b);
  if (kept.size > 5_000) kept.clear();
  kept.set(a, row.set(b, found));
  return found;
}

function compared(a: string, b: string): number {
  if (a === b) return 1;
  if (areOpposite(a, b)) return -1;
  const shared = meaningsOf(b);
  if (meaningsOf(a).some((group) => shared.includes(group))) return 0.7;
  return spelledAlike(a, b);
}

/** Slips of the pen and of speech recognition keep the first letter and most of the others. */
function spelledAlike(a: string, b: string): number {
  if (a[0] !== b[0] || a.length < 4 || b.length < 4) return 0;
  const shared = 2 * sharedPairs(a, b) / (a.length + b.length + 2);
  return shared < 0.5 ? 0 : shared;
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
