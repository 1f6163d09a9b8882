/** Finds when something was in a line of a resume: `Jan 2020 – present`, `03/2016-12/2019`, `seit 2020`. */
import { monthNamed, monthWords, openWords, seasonWords, sinceWords, untilWords } from "./date_words.ts";

export interface DateSpan {
  /** `2020` or `2020-03`. */
  readonly start?: string;
  /** Missing where it goes on. */
  readonly end?: string;
  /** One date alone, which is also its end: a year of graduation, not of work. */
  readonly single: boolean;
  /** Where in the line it begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** The first span of a line; else its first date alone; else null. */
export function dateSpanIn(line: string): DateSpan | null {
  return spanIn(line) ?? singleIn(line);
}

const year = "(?:19[5-9]\\d|20[0-4]\\d)";
const border = "(?<![\\p{L}\\p{N}/.])";
const noMore = "(?![\\p{L}\\p{N}]|[./]\\d)";

/** The ways to write a date; each gives its year and month by name. `n` makes the names unique. */
const date = (n: number) =>
  [
    `(?:(?<d${n}>\\d{1,2})[.\\s])?\\s?(?<name${n}>${monthWords})[.,]?(?:\\sde)?[\\s.-]{0,2}(?<ny${n}>${year})`,
    `(?<short${n}>${monthWords})[.,]?\\s?['’](?<sy${n}>\\d\\d)`,
    `\\d{1,2}[./]\\s?(?<dm${n}>\\d{1,2})[./]\\s?(?<dmy${n}>${year})`,
    `(?<m${n}>0?[1-9]|1[0-2])\\s?[./-]\\s?(?<my${n}>${year})`,
    `(?<iy${n}>${year})[-./](?<im${n}>0[1-9]|1[0-2])(?:[-./]\\d{1,2})?`,
    `(?:(?:${seasonWords})\\.?\\s)?(?<y${n}>${year})(?:/\\d{2,4})?`,
  ].join("|");

const spanPattern = new RegExp(
  `${border}(?:(?:${sinceWords})\\s+)?(?:${date(1)})\\s*(?:[-–—−‒~→]+|(?<!\\p{L})(?:${untilWords})(?!\\p{L}))+\\s*` +
    `(?:(?:${untilWords})\\s+)?(?:(?:${
      date(2)
    })${noMore}|(?<open>${openWords})(?!\\p{L})|(?<nothing>(?=\\s*(?:[)|,;\\t]|$))))`,
  "iu",
);
const sincePattern = new RegExp(`${border}(?:${sinceWords})\\s+(?:${date(1)})${noMore}`, "iu");
const singlePattern = new RegExp(`${border}(?:${date(1)})${noMore}`, "iu");
/** 03/16 – 12/19: two digits are a year only in both places of a span. */
const shortPattern = new RegExp(
  `${border}(?<m1>0?[1-9]|1[0-2])/(?<sy1>\\d\\d)\\s*[-–—]\\s*(?:(?<m2>0?[1-9]|1[0-2])/(?<sy2>\\d\\d)(?!\\d|/)|(?<open>${openWords})(?!\\p{L}))`,
  "iu",
);

function spanIn(line: string): DateSpan | null {
  const match = firstOf([spanPattern, shortPattern, sincePattern].map((pattern) => pattern.exec(line)));
  if (!match) return null;
  const [start, end] = [written(match.groups, 1), written(match.groups, 2)];
  if (!start) return null;
  return { start, ...(end ? { end } : {}), single: false, ...placeOf(match) };
}

function singleIn(line: string): DateSpan | null {
  const match = singlePattern.exec(line);
  const start = written(match?.groups, 1);
  return match && start ? { start, end: start, single: true, ...placeOf(match) } : null;
}

function firstOf(matches: readonly (RegExpExecArray | null)[]): RegExpExecArray | null {
  return matches.filter((match) => match !== null).sort((one, other) => one.index - other.index)[0] ?? null;
}

const placeOf = (match: RegExpExecArray) => ({ from: match.index, to: match.index + match[0].length });

function written(groups: Record<string, string | undefined> | undefined, n: number): string | null {
  const get = (name: string) => groups?.[`${name}${n}`];
  const full = get("ny") ?? get("dmy") ?? get("my") ?? get("iy") ?? get("y") ?? century(get("sy"));
  if (!full) return null;
  const name = get("name") ?? get("short");
  const month = name ? monthNamed(name) : Number(get("dm") ?? get("m") ?? get("im") ?? 0);
  return month && month <= 12 ? `${full}-${String(month).padStart(2, "0")}` : full;
}

const century = (short: string | undefined) => short && (Number(short) < 60 ? `20${short}` : `19${short}`);
