/** Finds skills in words as people write them: by any of their names, the longest one first, never within another word. Pure. */
import { isMeant, shortNames } from "./meant_skill.ts";

/** Other names by the skill's own name, e.g. `{ postgresql: ["postgres", "psql"] }`. */
export type SkillWords = Readonly<Record<string, readonly string[]>>;

export interface FoundSkill {
  /** Its own name. */
  readonly skill: string;
  /** As written. */
  readonly words: string;
  /** Where in the text. */
  readonly at: number;
}

/** In the order of the text; a skill that is named twice is found twice. Addresses of pages and mailboxes are not read. */
export function findSkills(text: string, skillWords: SkillWords): FoundSkill[] {
  const { patterns, skillOf } = vocabularyOf(skillWords);
  const read = text.replace(addresses, (address) => " ".repeat(address.length));
  const found: FoundSkill[] = [];
  let end = 0;
  for (const { 0: first, index: at } of read.matchAll(start)) {
    const words = at < end ? undefined : matchAt(patterns.get(first.toLowerCase()), read, at);
    const skill = words === undefined ? null : skillOf(words);
    if (words === undefined || skill === null || !isMeant(read, words, at)) continue;
    found.push({ skill, words, at });
    end = at + words.length;
  }
  return found;
}

/** Where a word begins, `.NET` too. */
const start = /(?<![\p{L}\p{N}])[\p{L}\p{N}.]/gu;

function matchAt(pattern: RegExp | undefined, text: string, at: number): string | undefined {
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The skill's own name, whichever of its names is given; null for an unknown one. */
export function skillNamed(words: string, skillWords: SkillWords): string | null {
  return vocabularyOf(skillWords).skillOf(words);
}

/** Case, hyphens and spaces make no difference: front-end, Front End, frontend. */
export const folded = (words: string) => words.toLowerCase().replace(/[\s-]+/g, "");

/** Bounded, so that a text of one endless word is still read in one go. */
const addresses =
  /(?<!\S)[^\s@]{1,80}@\S{1,200}|(?:https?:\/\/|www\.)\S{1,300}|(?<![\w-])[\w-]{1,60}\.(?:com|org|net|io|dev|de|co|me)\/\S{0,300}/gi;

interface Vocabulary {
  /** All names with one first letter, the longest first: a text is read once, however many names there are. */
  readonly patterns: ReadonlyMap<string, RegExp>;
  readonly skillOf: (words: string) => string | null;
}

const known = new WeakMap<SkillWords, Vocabulary>();

function vocabularyOf(skillWords: SkillWords): Vocabulary {
  const found = known.get(skillWords) ?? vocabulary(skillWords);
  known.set(skillWords, found);
  return found;
}

function vocabulary(skillWords: SkillWords): Vocabulary {
  const spelled = Object.entries(skillWords).flatMap(([skill, others]) =>
    [skill, ...others, ...shortNames[skill] ?? []].map((words) => [words, skill] as const)
  );
  const names = new Map<string, string>();
  for (const [words, skill] of spelled) if (!names.has(folded(words))) names.set(folded(words), skill);
  const longestFirst = spelled.map(([words]) => words.trim()).sort((one, other) => other.length - one.length);
  const byLetter = Map.groupBy(longestFirst, (words) => words.charAt(0).toLowerCase());
  const patterns = [...byLetter].map(([letter, all]) =>
    [letter, new RegExp(all.map(patternOf).join("|"), "iuy")] as const
  );
  return { patterns: new Map(patterns), skillOf: (words) => names.get(folded(words)) ?? null };
}

/** `C` is neither in `C++` nor in `C4`; `Python` is in `Python3`, `React` in `React.js`, and neither is in a longer word. */
function patternOf(words: string): string {
  const parts = words.split(/[\s-]+/);
  const spelled = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("[\\s-]?");
  return spelled + borderAfter(words);
}

function borderAfter(words: string): string {
  if (/[+#]$/.test(words)) return "(?!\\p{L})";
  return words.length < 3 ? "(?![\\p{L}\\p{N}+#])" : "(?!\\p{L}|\\+\\+|#)";
}
