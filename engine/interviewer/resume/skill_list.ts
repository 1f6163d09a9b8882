/** Reads the skills of a resume: those that it lists, and known ones that it names elsewhere. */
import { alike } from "../../hiring/alike_names.ts";
import { findSkills, folded, skillNamed, type SkillWords } from "../../hiring/find_skills.ts";
import type { Skill } from "../../hiring/resume.ts";
import type { ResumeLine } from "./resume_lines.ts";

/** As written, each once: `Postgres` and `PostgreSQL` are one. `keywords` holds the skill's own name where it differs. */
export function skillsIn(listed: readonly ResumeLine[], told: readonly ResumeLine[], skillWords: SkillWords): Skill[] {
  const named = told.flatMap((line) => findSkills(line.text, skillWords).map(({ words }) => words));
  const skills: Skill[] = [];
  for (const words of [...listed.flatMap((line) => itemsIn(line.text, skillWords)), ...named]) {
    const skill = skillOf(words, skillWords);
    if (!skills.some((other) => isSame(other, skill))) skills.push(skill);
  }
  return skills;
}

function skillOf(words: string, skillWords: SkillWords): Skill {
  const own = skillNamed(words, skillWords);
  return own === null || folded(own) === folded(words) ? { name: words } : { name: words, keywords: [own] };
}

/** A skill under two of its spellings; two things of one kind (Redis, Memcached) are two. */
function isSame(one: Skill, other: Skill): boolean {
  const [ofOne, ofOther] = [one, other].map(({ name, keywords }) => folded(keywords?.[0] ?? name));
  return folded(one.name) === folded(other.name) || ofOne === ofOther && alike(one.name, other.name);
}

/** `Languages: Go, SQL (PostgreSQL, MySQL)`: the items without the label. Whole sentences are read for known skills only. */
function itemsIn(line: string, skillWords: SkillWords): string[] {
  return withoutLabel(line, skillWords).split(/[,;|•·●▪■►➢✓∙‣\t()]|\s[/–—-]\s/).flatMap((raw) => {
    const words = raw.replace(level, "").replace(/^(?:[\s:–—-]|\.\s)+|[\s:.–—-]+$/g, "");
    if (words === "" || isLevel(words)) return [];
    return isItem(words, skillWords) ? [words] : findSkills(raw, skillWords).map((found) => found.words);
  });
}

function withoutLabel(line: string, skillWords: SkillWords): string {
  const [, label = "", rest = ""] = line.match(/^([^:,;\t]{2,40})[:\t]\s*(.+)$/) ?? [];
  return rest && !isLevel(rest) && (line.includes(":") || skillNamed(label, skillWords) === null) ? rest : line;
}

function isItem(words: string, skillWords: SkillWords): boolean {
  if (skillNamed(words, skillWords) !== null) return true;
  const parts = findSkills(words, skillWords);
  return words.length <= 40 && words.split(/\s+/).length <= 3 && parts.length === 0 &&
    !/\s(?:and|und|et|y|e|i)\s|[!?]/i.test(words);
}

const levels =
  "expert|advanced|intermediate|basics?|beginner|proficient|fluent|native|good|very good|strong|experienced|familiar(?: with)?|sehr gut|gut|grundkenntnisse|" +
  "fortgeschritten|experte|muttersprache|fließend|avancé|intermédiaire|avanzado|intermedio|avançado|zaawansowany|podstawowy|\\d+\\+?\\s*(?:years?|yrs?|jahre?|ans?|años|lat)|[abc][12]|[★☆●○■□]+";
const level = new RegExp(`\\s*[([]?\\b(?:${levels})[)\\]]?\\s*$`, "i");
const isLevel = (words: string) => new RegExp(`^(?:${levels})$`, "i").test(words.trim());
