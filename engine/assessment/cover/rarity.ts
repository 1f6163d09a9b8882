import { common, everyday, joining } from "./common_words.ts";

/** What share of its meaning a word carries, 0 to 1: `the` none, `rollback` all of it. */
export function rarity(word: string): number {
  if (joining.has(word)) return 0;
  if (everyday.has(word)) return 0.3;
  if (common.has(word)) return 0.6;
  return 1;
}
