/** Reads the jobs of a resume: who, as what, from when to when, and what was done there. */
import type { Work } from "../../hiring/resume.ts";
import { entriesOf, type Entry } from "./entries.ts";
import { withoutLabel } from "./labels.ts";
import type { ResumeLine } from "./resume_lines.ts";
import { hasTitle, isCompany, isManner } from "./title_words.ts";

export function workIn(lines: readonly ResumeLine[]): Work[] {
  const spans = entriesOf(lines);
  const jobs: Job[] = [];
  for (const entry of spans.length > 0 ? spans : entriesOf(lines, { singles: true })) {
    jobs.push(jobOf(entry, jobs.at(-1)));
  }
  return jobs.filter(({ work }) => work.name || work.position).map(({ work }) => work);
}

interface Job {
  readonly work: Work;
  /** The company stood on a line of its own over the date: jobs that follow without one were held there too. */
  readonly companyAbove: boolean;
}

function jobOf(entry: Entry, before: Job | undefined): Job {
  const own = whoAndWhat([...entry.above, entry.dated]);
  const full = own.name && own.position ? own : whoAndWhat([...entry.above, entry.dated, ...entry.below]);
  const heldThere = !full.name && entry.above.length === 0 && before?.companyAbove;
  const name = heldThere ? before.work.name : full.name;
  const below = own.name && own.position
    ? entry.below
    : entry.below.filter((line) => !full.used.some((part) => line.includes(part)));
  return {
    work: { name, position: full.position, ...datesOf(entry), ...told(entry, below) },
    companyAbove: heldThere ||
      entry.above.some((line) => name !== null && line.includes(name)) && !hasTitle(entry.above.join(" ")),
  };
}

export function datesOf({ span }: Entry): { startDate?: string; endDate?: string } {
  return { ...(span?.start ? { startDate: span.start } : {}), ...(span?.end ? { endDate: span.end } : {}) };
}

/** Items are what was done; lines before them tell about the job. */
function told({ body }: Entry, below: readonly string[]): Pick<Work, "summary" | "highlights"> {
  const items = body.filter((line) => line.isItem).map((line) => line.text);
  const prose = [...below, ...body.filter((line) => !line.isItem).map((line) => line.text)].join(" ");
  return { ...(prose ? { summary: prose } : {}), highlights: items };
}

interface WhoAndWhat {
  readonly name: string | null;
  readonly position: string | null;
  readonly used: readonly string[];
}

function whoAndWhat(lines: readonly string[]): WhoAndWhat {
  const parts = lines.flatMap(partsOf).filter((part) => !isManner(part));
  const position = parts.find(hasTitle) ?? parts.find((part) => !isCompany(part)) ?? null;
  const others = parts.filter((part) => part !== position);
  const name = others.find(isCompany) ?? others.find((part) => !hasTitle(part)) ?? null;
  return { name, position, used: [position, name].filter((part) => part !== null) };
}

/** `Developer at Northwind`, `Northwind, Berlin | Developer`: a heading's parts by what stands between them. */
export function partsOf(line: string): string[] {
  const bare = withoutLabel(line).replace(/\s*\([^)]*\)/g, "");
  const at = bare.match(/^(.+?)\s+(?:at|@|bei(?: der| dem)?|chez|presso|bij)\s+(\P{Ll}.*)$/u);
  const wide = at && hasTitle(at[1] ?? "") ? [at[1] ?? "", at[2] ?? ""] : [bare];
  return wide
    .flatMap((part) => part.split(/\t|\s[|·•–—‒-]\s|;\s|\s{2,}|\s\/\s|\s\/$/))
    .flatMap((part) => part.split(/,\s+(?!(?:inc|ltd|llc|gmbh|ag|s\.?a|corp|co)\b)/i))
    .map((part) => part.replace(/^[\s,;|/–—-]+|[\s,;|/:–—-]+$/g, ""))
    .filter((part) => /\p{L}{2}/u.test(part));
}
