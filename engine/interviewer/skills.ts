/** Finds skills in texts by the names that people write them under. */

/** Skill -> its other names, all in lower case. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

export interface FoundSkill {
  readonly skill: string;
  /** As it stands in the text. */
  readonly words: string;
  /** Offset of its first character. */
  readonly at: number;
}

/** Every mention of a skill in order; where names overlap, the longest one counts. */
export function skillsIn(text: string, vocabulary: Vocabulary): readonly FoundSkill[] {
  const tokens = tokensOf(text);
  const names = indexOf(vocabulary);
  const found: FoundSkill[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = names.get(tokens[i]?.key ?? "")?.find(({ keys }) => follows(text, tokens, i, keys));
    const named = match ?? shortName(text, tokens, i, vocabulary);
    if (named) found.push({ skill: named.skill, ...span(text, tokens, i, named.keys.length) });
    i += named?.keys.length ?? 1;
  }
  return found;
}

/** The words of a name follow each other, with nothing but a space, hyphen or slash between. */
const follows = (text: string, tokens: readonly Token[], from: number, keys: readonly string[]): boolean =>
  keys.every((key, k) => {
    const here = tokens[from + k], before = tokens[from + k - 1];
    if (here?.key !== key) return false;
    return k === 0 || !before || /^[ \u00a0/–-]+$/.test(text.slice(before.end, here.start));
  });

/** The skills in a text, each once, in order. */
export const skillNamesIn = (text: string, vocabulary: Vocabulary): readonly string[] => [
  ...new Set(skillsIn(text, vocabulary).map(({ skill }) => skill)),
];

/** One vocabulary of several. A name that is a skill of its own somewhere is no other name of another skill. */
export function mergedVocabulary(vocabularies: readonly Vocabulary[]): Vocabulary {
  const merged = new Map<string, Set<string>>();
  const spelled = new Map<string, string>();
  for (const skill of vocabularies.flatMap((vocabulary) => Object.keys(vocabulary))) {
    if (!spelled.has(keyOf(skill))) spelled.set(keyOf(skill), skill);
  }
  const taken = new Set(spelled.keys());
  for (const [skill, others] of vocabularies.flatMap((vocabulary) => Object.entries(vocabulary))) {
    const name = spelled.get(keyOf(skill)) ?? skill;
    const names = merged.get(name) ?? merged.set(name, new Set()).get(name);
    for (const other of others.filter((other) => !taken.has(keyOf(other)))) {
      taken.add(keyOf(other));
      names?.add(other);
    }
  }
  return Object.fromEntries([...merged].map(([skill, names]) => [skill, [...names]]));
}

/** Hyphen, slash and space are the same, and so is case. */
const keyOf = (words: string): string => tokensOf(words).map(({ key }) => key).join(" ");

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const token = /\.net\b|[\p{L}\p{N}][\p{L}\p{N}]*(?:\.(?=\p{L})[\p{L}\p{N}]+)*[+#]*/giu;

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(token)].map((match) => ({
    key: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

interface Name {
  readonly skill: string;
  readonly keys: readonly string[];
}
const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, readonly Name[]>>();

/** Names by their first word, the longest first. */
function indexOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly Name[]> {
  const held = indexes.get(vocabulary);
  if (held) return held;
  const made = new Map<string, Name[]>();
  for (const [skill, others] of Object.entries(vocabulary)) {
    for (const name of [skill, ...others]) {
      const keys = tokensOf(name).map(({ key }) => key);
      const first = keys[0] ?? "";
      made.set(first, [...made.get(first) ?? [], { skill, keys }].sort((a, b) => b.keys.length - a.keys.length));
    }
  }
  indexes.set(vocabulary, made);
  return made;
}

/** Languages whose names are everyday words or letters: they count in this exact spelling, between other items of a list. */
const shortNames: Readonly<Record<string, string>> = { Go: "golang", R: "r-programming", C: "c" };

function shortName(text: string, tokens: readonly Token[], i: number, vocabulary: Vocabulary): Name | undefined {
  const at = tokens[i];
  if (!at) return undefined;
  const skill = shortNames[text.slice(at.start, at.end)];
  if (!skill || !(skill in vocabulary)) return undefined;
  const listed = /(?:^|[,/(:•*-]|\band|\bor|\bin|\bwith|\bof)\s*$/.test(
    text.slice(Math.max(0, at.start - 12), at.start),
  );
  const ends = /^\s*(?:$|[,./);\n]|and\b|or\b)/.test(text.slice(at.end, at.end + 12));
  return listed && ends ? { skill, keys: [at.key] } : undefined;
}

function span(text: string, tokens: readonly Token[], from: number, count: number) {
  const start = tokens[from]?.start ?? 0;
  return { words: text.slice(start, tokens[from + count - 1]?.end), at: start };
}
