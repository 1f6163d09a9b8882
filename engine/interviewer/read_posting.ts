import { type Asks, bullet, headingOf } from "./posting_headings.ts";

/** Takes a pasted job description apart into clauses, each with what its section or its own words say about it. */

export interface Clause {
  readonly text: string;
  readonly asks: Asks;
  /** It was an item of a list. */
  readonly inList: boolean;
}

/** The description's clauses in order, headings left out. */
export function clausesOf(description: string): readonly Clause[] {
  let section: Asks = "unsaid";
  const lines = description.replaceAll("\r", "").replaceAll("’", "'").split("\n").flatMap(sentencesOf);
  return lines.flatMap((line, i) => {
    const heading = headingOf(line, lines[i + 1] ?? "");
    if (heading) section = heading.asks;
    const rest = heading ? heading.rest : line;
    const inList = bullet.test(rest) || (heading !== undefined && rest !== "");
    return apart(rest.replace(bullet, "")).flatMap((part) => {
      const asks = asksOf(part, section);
      return items(part).map((text) => ({ text, inList, asks }));
    });
  });
}

const sentencesOf = (line: string): readonly string[] =>
  line.trim().split(/(?<=[A-Za-z0-9)])[.!]\s+(?=[A-Z])/).map((part) => part.trim()).filter(Boolean);

/** A section that says nothing of needs is overruled by a clause that does; "nice" words overrule everything. */
function asksOf(text: string, section: Asks): Asks {
  if (niceWords.test(text)) return "nice";
  return section === "unsaid" && mustWords.test(text) ? "must" : section;
}

const niceWords =
  /\b(?:is|are|as|would be|counts as|considered) an? (?:\w+ )?(?:plus|bonus|advantage|asset)\b|\ba plus\b|\bnice[ -]to[ -]have\b|\bpreferabl[ye]\b|\bpreferred\b|\bideally\b|\bbonus(?: points)?\b|\bgood to have\b|\bdesirable\b|\bbeneficial\b|\bnot required\b|\boptional\b|\bwould be (?:great|nice|helpful|useful|welcome)\b|\bwe'd love\b/i;
const mustWords =
  /\bmust\b|\brequire[sd]?\b|\bneed(?:s|ed)?\b|\bexperience (?:with|in|of|using|building|working)\b|\bproficien|\bstrong\b|\bsolid\b|\bknowledge of\b|\bexpert|\bskilled\b|\bfluent\b|\bhands-on\b|\bmastery\b|\bcomfortable with\b|\bfamiliar|\byou (?:know|have|can|bring)\b|\byears?\b/i;

/** "Python and SQL; Airflow is a plus" asks two different things, and so does "queues (Kafka preferred)". */
function apart(line: string): readonly string[] {
  const asides = [...line.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? "");
  const other = asides.filter((aside) => niceWords.test(aside));
  const rest = other.reduce((left, aside) => left.replace(`(${aside})`, " "), line);
  return [...rest.split(/;\s+|,\s+(?=(?:ideally|preferably|nice|bonus)\b)/i), ...other].map(bare).filter(Boolean);
}

/** "Retail experience, rota planning, cash handling" are three things; a sentence with commas is one. */
function items(text: string): readonly string[] {
  const parts = text.split(/,\s+/).map(bare).filter(Boolean);
  return parts.length > 1 && parts.every((part) => part.split(/\s+/).length <= 4) ? parts : [text];
}

const bare = (text: string): string => text.trim().replace(/[.,;:]+$/, "").trim();
