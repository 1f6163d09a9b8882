/** Reads where somebody studied or trained, what, and with which degree. */
import type { Education } from "../../hiring/resume.ts";
import { entriesOf, type Entry } from "./entries.ts";
import { withoutLabel } from "./labels.ts";
import type { ResumeLine } from "./resume_lines.ts";
import { isSchool } from "./title_words.ts";
import { datesOf } from "./work_entries.ts";

export function educationIn(lines: readonly ResumeLine[]): Education[] {
  const dated = entriesOf(lines, { singles: true });
  const entries = dated.length > 0 ? dated : undated(lines);
  return entries.map(studyOf).filter((study) => study.institution || study.studyType);
}

/** Without dates each degree begins an entry. */
function undated(lines: readonly ResumeLine[]): Entry[] {
  const starts = lines.flatMap((line, at) => degree.test(line.text) ? [at] : []);
  return starts.map((at, nth): Entry => ({
    span: null,
    above: nth === 0 ? lines.slice(0, at).map((line) => line.text) : [],
    dated: lines[at]?.text ?? "",
    below: lines.slice(at + 1, starts[nth + 1]).map((line) => line.text),
    body: [],
  }));
}

function studyOf(entry: Entry): Education {
  const lines = [...entry.above, entry.dated, ...entry.below, ...entry.body.map((line) => line.text)].map(withoutLabel);
  const studies = lines.map(studyIn).filter((study) => study !== null);
  const found = studies.find((study) => !study.isPlace) ?? studies[0];
  const parts = lines.slice(0, 4).flatMap(cells).filter((part) =>
    !degree.test(part) || isSchool(part.replace(degree, ""))
  );
  const institution = parts.find(isSchool) ??
    parts.find((part) => part !== found?.area && !found?.area?.includes(part)) ?? null;
  return {
    institution: institution && bare(institution.replace(degree, "")),
    ...(found?.area ? { area: found.area } : {}),
    ...(found ? { studyType: found.studyType } : {}),
    ...datesOf(entry),
  };
}

const degrees = [
  "(?:bachelor|master)(?:['’]?s)?(?: degree)?(?: of (?:science|arts|engineering|business administration|laws|education|technology|fine arts|commerce))?",
  "diplom-\\p{L}+(?:-\\p{L}+)?(?: \\((?:fh|uni|univ\\.)\\))?",
  "diploma?|magister inżynier|magister|staatsexamen|abitur|fachabitur|fachhochschulreife|allgemeine hochschulreife|mittlere reife|realschulabschluss",
  "(?:berufs)?ausbildung(?= zu[mr] )|umschulung(?= zu[mr] )",
  "ph\\.?\\s?d\\.?|doctorate|doctor of philosophy|promotion|doktorat?|dr\\. [a-z. ]*(?:nat|ing|med|phil)\\.?",
  "b\\.?\\s?sc\\.?|m\\.?\\s?sc\\.?|b\\.?\\s?eng\\.?|m\\.?\\s?eng\\.?|b\\.\\s?a\\.|m\\.\\s?a\\.|ba|ma|bs|ms|b\\.s\\.|m\\.s\\.|b\\.?tech\\.?|m\\.?tech\\.?|mba|llb|llm|mphil|meng|beng|bba|bfa",
  "associate(?:['’]?s)? degree|high school diploma|a-levels|gcses?|foundation degree|hnd",
  "licence|licenciatura|grado|máster|maestría|mestrado|bacharelado|ingeniería|doctorado|doutorado|diplôme d[e'’]ingénieur|bts|dut|baccalauréat",
  "licencjat|inżynier|studia (?:magisterskie|inżynierskie|licencjackie)|laurea(?: magistrale| triennale)?",
].join("|");
const degree = new RegExp(`(?<![\\p{L}.])(?:${degrees})(?![\\p{L}])`, "iu");

interface Study {
  readonly studyType: string;
  readonly area: string | null;
  /** Could be a state: `Cambridge, MA`. */
  readonly isPlace: boolean;
}

/** `MSc Computer Science`, `Bachelor of Arts in History`, `Informatik (B.Sc.)`, `Ausbildung zur Fachinformatikerin`. */
function studyIn(line: string): Study | null {
  const match = degree.exec(line);
  if (!match) return null;
  const after = line.slice(match.index + match[0].length).replace(
    /^[\s)]*(?:degree)?[\s,:–—-]*(?:in|of|zum|zur|en|em|w zakresie|für)?\s+/i,
    "",
  );
  const before = line.slice(0, match.index);
  const area = subject(after) ?? subject(cells(before).at(-1) ?? "");
  return { studyType: match[0].trim(), area, isPlace: /,\s$/.test(before) && /^m[as]$/i.test(match[0]) };
}

/** Up to the next mark; a place of study is none, and neither is a grade. */
function subject(words: string): string | null {
  const first = bare(words.split(/[,;|(\t·•]|\s[/–—-]\s|\s(?:at|an der|@)\s/)[0] ?? "");
  const none = !/^\p{L}[\p{L}\p{N} .&/'’-]{2,60}$/u.test(first) || isSchool(first) ||
    /^(?:grade|note|gpa|abschluss)/i.test(first);
  return none ? null : first;
}

function cells(line: string): string[] {
  return line.split(/\t|\s[|·•/–—-]\s|,\s|;\s|\s(?=an der )|\s@\s/).map((part) =>
    bare(part.replace(/^(?:at|an der|@)\s/i, ""))
  )
    .filter((part) => /\p{L}{2}/u.test(part));
}

const bare = (words: string) => words.replace(/^[\s,;|:)/–—-]+|[\s,;|:(/–—-]+$/g, "").replace(/^\(([^)]*)\)?$/, "$1");
