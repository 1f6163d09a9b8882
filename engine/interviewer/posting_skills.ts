import { skillWords } from "./bank.ts";
import { type Clause, clausesOf } from "./read_posting.ts";
import { findSkills } from "../hiring/find_skills.ts";

export interface AskedSkills {
  readonly mustHave: readonly string[];
  readonly niceToHave: readonly string[];
}

/** More than this is a wish list, and nobody is interviewed on all of it. */
export const mostSkills = 12;

/** What a description asks for, in its own words: known skills, and short items of its lists of requirements. */
export function skillsAsked(description: string): AskedSkills {
  const clauses = clausesOf(description);
  const said = clauses.some(({ asks }) => asks === "must");
  const must = clauses.filter(({ asks }) => said ? asks === "must" : asks !== "nice");
  const nice = clauses.filter(({ asks }) => asks === "nice");
  const seen = new Set<string>();
  const mustHave = itemsOf(must, seen).slice(0, mostSkills);
  return { mustHave, niceToHave: itemsOf(nice, seen).slice(0, mostSkills) };
}

/** Each thing once, under the name that the description used first. `seen` grows. */
function itemsOf(clauses: readonly Clause[], seen: Set<string>): string[] {
  return clauses.flatMap((clause) => {
    const known = findSkills(clause.text, skillWords()).map(({ skill, words }) => ({ key: skill, words }));
    const own = known.length === 0 ? ownWords(clause) : undefined;
    const items = own ? [{ key: own.toLowerCase(), words: own }] : known;
    return items.filter(({ key }) => !seen.has(key) && seen.add(key)).map(({ words }) => words);
  });
}

/** What a clause without any known skill asks for: an item of a list, or what "experience with" is followed by. */
function ownWords({ text, inList, asks }: Clause): string | undefined {
  if (asks === "nothing") return undefined;
  if (inList) return phraseOf(text);
  const named = /\b(?:experience|knowledge|familiarity|training|certificate|licen[cs]e)\s+(?:with|in|of|for)\s+(.+)$/i
    .exec(text)?.[1];
  return named && asks !== "unsaid"
    ? phraseOf(named.split(/\s(?:is|are|would|preferred|and have)\b/i)[0] ?? "")
    : undefined;
}

/** "At least 2 years of experience with crane operation" -> "crane operation"; undefined when no short phrase is left. */
function phraseOf(clause: string): string | undefined {
  let phrase = clause;
  for (let before = ""; before !== phrase;) {
    before = phrase;
    phrase = phrase.replace(leadIn, "").replace(/^[\s,:–-]+/, "");
  }
  const short = phrase.split(/,\s|\s[–-]\s|\s(?:such as|including|in order to|so that|to be able)\s/i)[0]?.trim() ?? "";
  const words = short.split(/\s+/).length;
  return short.length > 2 && words <= 7 &&
      !/^(?:work )?(?:experience|skills?|knowledge|expertise|practice)$/i.test(short)
    ? short
    : undefined;
}

const leadIn = new RegExp(
  "^(?:(?:(?:a |an )?(?:strong|solid|good|great|excellent|proven|deep|basic|broad|sound|working|practical|demonstrated|" +
    "relevant|current|prior|previous|hands-on|professional|extensive|minimum|significant)\\b(?! (?:skills?|communicat))\\s*)|" +
    "(?:(?:at least|minimum(?: of)?|over|more than)?\\s*(?:\\d{1,2}|one|two|three|four|five|several)\\s*(?:\\+|-\\s*\\d{1,2}|–\\s*\\d{1,2}|or more)?\\s*years?'?(?: of)?\\s*)|" +
    "(?:(?:you(?:'ve|'re|'ll)|you (?:have|are|bring|know|can|will have|must have|should have)|first (?=experience)|must have|have|has|are|is|be|being|who|worked (?:in|with|on|as|for)|care about)\\b\\s*)|" +
    "(?:(?:experience|experienced|expertise|knowledge|understanding|command|background|familiarity|familiar|proficiency|proficient|" +
    "skilled?|comfortable|confident|competence|competent|track record|record|ability|able|fluency|fluent|qualified|willing(?:ness)?|interest)\\b" +
    "\\s*(?:with|in|of|as|at|using|on|to|for|working|about)?\\s+(?:working\\s+(?:with|in|as|on)\\s+)?)|(?:(?:an?|the|any|of|in|with|and)\\s+))",
  "i",
);
