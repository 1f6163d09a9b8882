/** How much of what a job asks for stands in a resume. It informs people who read both; it never ranks and never rejects. Pure. */
import { alike } from "./alike_names.ts";
import { findSkills, folded, skillNamed, type SkillWords } from "./find_skills.ts";
import type { Resume } from "./resume.ts";

export interface Asked {
  readonly mustHave: readonly string[];
  readonly niceToHave: readonly string[];
}

/** A skill with the line that names it, word for word. */
export interface MatchedSkill {
  readonly skill: string;
  readonly line: string;
}

export interface JobMatch {
  /** 0 to 100, whole; null where the job asks for no skill. */
  readonly score: number | null;
  /** The calculation in words, with this resume's figures. */
  readonly formula: string;
  readonly matched: readonly MatchedSkill[];
  readonly missing: readonly string[];
  readonly niceMatched: readonly MatchedSkill[];
  readonly niceMissing: readonly string[];
}

/**
 * Score = 70 x found share of the must-haves + 30 x found share of the nice-to-haves; 100 x the one share where the job
 * has only one of the lists. A skill is found when one of its names stands in the text, or among the resume's skills.
 */
export function matchJob(
  asked: Asked,
  resume: Pick<Resume, "skills">,
  resumeText: string,
  aliases: SkillWords,
): JobMatch {
  const unknown = [...asked.mustHave, ...asked.niceToHave].filter((skill) => skillNamed(skill, aliases) === null);
  const all: Vocabularies = [aliases, Object.fromEntries(unknown.map((skill) => [skill, []]))];
  const mentions = [...mentionsIn(resumeText, all), ...resume.skills.flatMap(({ name }) => mentionsIn(name, all))];
  const must = found(asked.mustHave, mentions, all);
  const nice = found(asked.niceToHave, mentions, all);
  return {
    ...scored(must, nice),
    matched: must.matched,
    missing: must.missing,
    niceMatched: nice.matched,
    niceMissing: nice.missing,
  };
}

/** The known skills, and those that only this job names. */
type Vocabularies = readonly [SkillWords, SkillWords];

interface Mention {
  readonly skill: string;
  readonly words: string;
  readonly text: string;
  readonly at: number;
}

function mentionsIn(text: string, vocabularies: Vocabularies): Mention[] {
  const found = vocabularies.flatMap((words) => findSkills(text, words)).sort((one, other) => one.at - other.at);
  return found.map((each) => ({ ...each, text }));
}

function lineAt({ text, at }: Mention): string {
  const end = text.indexOf("\n", at);
  return text.slice(text.lastIndexOf("\n", at) + 1, end === -1 ? undefined : end).trim();
}

interface Found {
  readonly matched: readonly MatchedSkill[];
  readonly missing: readonly string[];
}

function found(wanted: readonly string[], mentions: readonly Mention[], vocabularies: Vocabularies): Found {
  const once = wanted.filter((skill, at) => wanted.findIndex((other) => folded(other) === folded(skill)) === at);
  const looked = once.map((skill) => ({
    skill,
    mention: mentions.find((mention) => meets(mention, skill, vocabularies)),
  }));
  return {
    matched: looked.flatMap(({ skill, mention }) => mention ? [{ skill, line: lineAt(mention) }] : []),
    missing: looked.flatMap(({ skill, mention }) => mention ? [] : [skill]),
  };
}

/**
 * A name that covers several things (`caching`: Redis, Memcached) is met by each of them; one of those things only by
 * itself in its own spellings.
 */
function meets(mention: Mention, asked: string, [known, own]: Vocabularies): boolean {
  const above = skillNamed(asked, known) ?? skillNamed(asked, own);
  if (above === null || mention.skill !== above) return false;
  return folded(asked) === folded(above) || alike(asked, mention.words);
}

function scored(must: Found, nice: Found): Pick<JobMatch, "score" | "formula"> {
  const [a, b] = [sizeOf(must), sizeOf(nice)];
  if (a === 0 && b === 0) {
    return { score: null, formula: "This job asks for no skills, so there is nothing to compare." };
  }
  const musts = `${must.matched.length} of ${a} must-haves`;
  const nices = `${nice.matched.length} of ${b} nice-to-haves`;
  const weights = b === 0 ? { must: 100, nice: 0 } : a === 0 ? { must: 0, nice: 100 } : { must: 70, nice: 30 };
  const score = Math.round(weights.must * share(must) + weights.nice * share(nice));
  const parts = [a && `${weights.must} × ${musts}`, b && `${weights.nice} × ${nices}`].filter(Boolean);
  return { score, formula: `${parts.join(" + ")} = ${score}` };
}

const sizeOf = ({ matched, missing }: Found) => matched.length + missing.length;
const share = (found: Found) => sizeOf(found) === 0 ? 0 : found.matched.length / sizeOf(found);
