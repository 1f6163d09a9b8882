import { wordsOf } from "../assessment/words.ts";

/** How much two questions ask the same thing, 0 to 1: Dice's measure over the stems of the words that carry meaning. */
export function alike(one: string, other: string): number {
  const a = meaningful(one), b = meaningful(other);
  if (a.size === 0 || b.size === 0) return one.trim().toLowerCase() === other.trim().toLowerCase() ? 1 : 0;
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return (2 * shared) / (a.size + b.size);
}

const meaningful = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).filter((word) => !framing.has(word.text)).map((word) => word.stem));

/** Words that frame a question and say nothing of what it is about. */
const framing: ReadonlySet<string> = new Set(
  ("a about all an and any are as at be been by can could describe did do does don't dont explain for from give go had " +
    "has have how i if in into is it its let me most my of on one or our out own please please recent recently say " +
    "some something talk tell than that the their them then there they thing this through time to us walk want was " +
    "way we were what when where which while who whom why will with would you youd you'd your youve you've example")
    .split(" "),
);
