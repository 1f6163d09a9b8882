import { findSkills, skillNamed, type SkillWords } from "../hiring/find_skills.ts";
import { skillWords } from "./bank.ts";

/**
 * The skills of one track that a text names, each once, in order. The text is read with the words of all tracks,
 * which are made ready once for everybody, and what is found is then looked up in the track's own.
 */
export const skillNamesIn = (text: string, own: SkillWords): readonly string[] => [
  ...new Set(findSkills(text, skillWords()).flatMap(({ words }) => named(words, own))),
];

/** "Kafka Streams" names Kafka for a track that knows no more of it. */
function named(words: string, own: SkillWords): readonly string[] {
  const skill = skillNamed(words, own);
  if (skill !== null) return [skill];
  return /\s/.test(words) ? findSkills(words, own).map(({ skill }) => skill) : [];
}
