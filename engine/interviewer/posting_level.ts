import type { Level } from "../hiring/kit.ts";

/** How senior the job is, by the words of its title, else by the years it asks for, else by words of the text. */
export const levelIn = (title: string, description: string): Level =>
  byWords(title) ?? byYears(description) ?? byWords(seniorityOf(description)) ?? 2;

const senior = /\b(?:senior|sr|lead|leading|principal|staff|head|chief|director|architect|expert|iii|vp)\b/i;
const junior =
  /\b(?:junior|jr|graduate|entry[ -]level|intern|internship|trainee|apprentice|apprenticeship|working student|associate|assistant|beginner|career starter)\b/i;

function byWords(words: string): Level | undefined {
  if (junior.test(words)) return 1;
  return senior.test(words) ? 3 : undefined;
}

/** The largest number of years that is asked for; "10 years of history" is about the company, so "experience" must be near. */
function byYears(description: string): Level | undefined {
  const asked = [
    ...description.matchAll(
      /(\d{1,2})\s*(?:\+|-\s*\d{1,2}|–\s*\d{1,2}|to \d{1,2}|or more)?\s*\+?\s*years?\b([^.\n]{0,60})/gi,
    ),
  ]
    .filter((match) =>
      /experience|working|in a|as an?\b|with|of\b|building|professional|hands-on/i.test(match[2] ?? "")
    )
    .map((match) => Number(match[1])).filter((years) => years <= 15);
  if (asked.length === 0) return undefined;
  const most = Math.max(...asked);
  return most >= 5 ? 3 : most >= 2 ? 2 : 1;
}

/** Only sentences about the person count: "you report to the head of engineering" says nothing of the level. */
const seniorityOf = (description: string): string =>
  description.split(/[.\n]/).filter((sentence) => /look(?:ing)? for|hiring|seek|you are an?|as an?\b/i.test(sentence))
    .join(" ");
