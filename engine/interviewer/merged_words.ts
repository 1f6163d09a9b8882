import { folded, type SkillWords } from "../hiring/find_skills.ts";

/**
 * One vocabulary of several. A skill that is spelled in two ways is one skill; a name that is a skill of its own
 * somewhere is no other name of another one.
 */
export function mergedWords(vocabularies: readonly SkillWords[]): SkillWords {
  const spelled = new Map<string, string>();
  for (const skill of vocabularies.flatMap(Object.keys)) {
    if (!spelled.has(folded(skill))) spelled.set(folded(skill), skill);
  }
  const merged = new Map([...spelled.values()].map((skill) => [skill, [] as string[]]));
  const taken = new Set(spelled.keys());
  for (const [skill, others] of vocabularies.flatMap((words) => Object.entries(words))) {
    for (const other of others.filter((other) => !taken.has(folded(other)))) {
      taken.add(folded(other));
      merged.get(spelled.get(folded(skill)) ?? skill)?.push(other);
    }
  }
  return Object.fromEntries(merged);
}
