import { type Track, tracks } from "./bank.ts";
import { skillNamesIn } from "./skills.ts";

/** Which track of the bank a job belongs to: by its title, else by its skills; null for other work. */
export function trackIn(title: string, description: string): string | null {
  return byRole(title, description) ?? (builder.test(title) ? bySkills(description) : null);
}

/** Titles that say "technology" without saying which. */
const builder =
  /\b(?:software|developer|programmer|full[ -]?stack|coder|tech(?:nical)? lead|web|it|application|api|cloud|data|analyst|analytics|sysadmin|devops|sre|ml|ai|machine learning)\b/i;
const engineering: readonly string[] = ["backend", "frontend", "data", "devops"];

/** All words of a role stand in the title, in any order; the most exact role wins, then the track whose skills are named more. */
function byRole(title: string, description: string): string | null {
  const words = new Set(wordsOf(title));
  const fits = tracks.map((track) => ({
    track,
    exact: Math.max(0, ...track.roles.map((role) => exactness(role, words))),
  }))
    .filter(({ exact }) => exact > 0);
  const best = fits.sort((a, b) => b.exact - a.exact || named(b.track, description) - named(a.track, description))[0];
  return best?.track.track ?? null;
}

function exactness(role: string, words: ReadonlySet<string>): number {
  const needed = wordsOf(role);
  return needed.every((word) => words.has(word)) ? needed.length : 0;
}

/** Three different skills of one field, or the text is about something else. */
function bySkills(description: string): string | null {
  const [best] = tracks.filter(({ track }) => engineering.includes(track))
    .map((track) => ({ track, count: named(track, description) })).sort((a, b) => b.count - a.count);
  return best && best.count >= 3 ? best.track.track : null;
}

const named = (track: Track, description: string): number => skillNamesIn(description, track.skills).length;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}.#+]*[\p{L}\p{N}#+]/gu) ?? [];
