import { marksMean } from "./marks.ts";
import { type Noted, textsOf } from "./note_by_rules.ts";
import { always } from "./report_words.ts";
import type { Marks, Verdict } from "./types.ts";

export { noteByRules } from "./note_by_rules.ts";

/** One answer of the interview, with the marks and the reading that count. */
export interface Reported extends Noted {
  /** The question's place in the interview, from 1. */
  readonly number: number;
  readonly marks: Marks;
}

export interface ReportInput {
  /** Left out where whoever reads must not know the name. */
  readonly candidate?: string;
  readonly job: string;
  readonly verdict: Verdict;
  readonly answers: readonly Reported[];
}

/** A sentence of the report, and the paragraph it belongs to. */
interface Line {
  readonly part: number;
  readonly text: string;
}

const [fewest, most] = [150, 200];

/**
 * The report in 150 to 200 words, the same every time: the verdict, strengths, gaps, what is missing, how it came about.
 * Words of the candidate stand in “ ”, word for word; nothing is claimed that the readings do not hold.
 */
export function reportByRules(input: ReportInput): string {
  const told = [...opening(input), ...missing(input.answers), ...inTurn(strengths(input.answers), gaps(input.answers))];
  const lines = told.reduce<Line[]>((kept, line) => wordsIn([...kept, line]) <= most ? [...kept, line] : kept, []);
  const full = always.reduce<Line[]>((kept, text) => {
    const next = [...kept, { part: 4, text }];
    return wordsIn(kept) < fewest && wordsIn(next) <= most ? next : kept;
  }, lines);
  const parts = [0, 1, 2, 3, 4].map((part) => full.filter((line) => line.part === part).map(({ text }) => text));
  return parts.filter((lines) => lines.length > 0).map((lines) => lines.join(" ")).join("\n\n");
}

function wordsIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}

function opening({ candidate = "The candidate", job, verdict, answers }: ReportInput): Line[] {
  const given = answers.filter(({ how }) => how === "answered").length;
  const { overall, low, high, band, because } = verdict;
  const asked = answers.length === 1 ? "the one question" : `${given} of ${answers.length} questions`;
  const range = overall === null || low === null || high === null
    ? "There is no overall"
    : `The overall is ${overall.toFixed(1)} of 100, with an interval from ${low.toFixed(1)} to ${high.toFixed(1)}`;
  return [
    { part: 0, text: `${candidate} ${given === 0 ? "answered nothing" : `answered ${asked}`} for ${job}.` },
    {
      part: 0,
      text: `${range}. ${band === null ? `There is no band: ${because ?? "needs a person"}` : `The band is ${band}`}.`,
    },
  ];
}

/** What was declined, unheard or aimed at the judge; each kind is one sentence, however many answers there are. */
function missing(answers: readonly Reported[]): Line[] {
  const numbers = (kind: (answer: Reported) => boolean) => answers.filter(kind).map(({ number }) => number);
  const line = (found: number[], one: string, many: string): Line[] =>
    found.length === 0 ? [] : [{ part: 3, text: `${named(found)} ${found.length === 1 ? one : many}.` }];
  const whole = answers.every(({ how }) => how === "answered");
  return [
    ...(whole ? [{ part: 3, text: "Missing: nothing was declined, and every answer could be heard." }] : []),
    ...line(numbers(({ how }) => how === "declined"), "was declined and counts 0", "were declined and count 0"),
    ...line(
      numbers(({ how }) => how === "unheard"),
      "could not be heard and is left out",
      "could not be heard and are left out",
    ),
    ...line(
      numbers(({ how, marks }) => how === "answered" && marksMean(marks) === null),
      "has no marks yet",
      "have no marks yet",
    ),
    ...line(
      numbers(({ reading }) => (reading?.flags.length ?? 0) > 0),
      "holds text that speaks to the judge, which was taken out",
      "hold text that speaks to the judge, which was taken out",
    ),
  ];
}

function named(numbers: readonly number[]): string {
  const [last, ...before] = [...numbers].reverse();
  return before.length === 0 ? `Question ${last}` : `Questions ${before.reverse().join(", ")} and ${last}`;
}

/** The best answers first, each with one point and the words that state it. */
function strengths(answers: readonly Reported[]): Line[] {
  const best = byMean(answers).reverse().flatMap((answer) => {
    const met = answer.points.flatMap((point) => {
      const found = answer.reading?.points.find(({ pointId, grade }) => pointId === point.id && grade === "met");
      return found?.quote ? [{ point, quote: clipped(found.quote) }] : [];
    });
    const first = met.find(({ point }) => point.weight === "core") ?? met[0];
    return first && first.quote ? [{ ...answer, ...first, met: met.length }] : [];
  });
  if (best.length === 0) return [{ part: 1, text: "Strengths: no key point was met in words that could be quoted." }];
  return best.slice(0, 4).map(({ number, met, points, marks, point, quote }, i) => ({
    part: 1,
    text: `${i === 0 ? "Strengths: question" : "Question"} ${number}${
      markOf(marks)
    } meets ${met} of ${points.length} key ${points.length === 1 ? "point" : "points"}. For one of them (${
      textsOf([point])
    }) it says “${quote}”.`,
  }));
}

/** The weakest answers first, with the core points that they leave out. */
function gaps(answers: readonly Reported[]): Line[] {
  const open = byMean(answers).flatMap((answer) => {
    const missed = answer.points.filter(({ id, weight }) =>
      weight === "core" &&
      (answer.reading?.points.find(({ pointId }) => pointId === id)?.grade ?? "missed") === "missed"
    );
    return missed.length > 0 ? [{ ...answer, missed }] : [];
  });
  if (open.length === 0) return [{ part: 2, text: "Gaps: no core point is missing from what was judged." }];
  return open.slice(0, 4).map(({ number, missed, marks }, i) => ({
    part: 2,
    text: `${i === 0 ? "Gaps: question" : "Question"} ${number}${markOf(marks)} leaves out: ${textsOf(missed, 2)}.`,
  }));
}

function byMean(answers: readonly Reported[]): Reported[] {
  return answers.filter(({ how, marks }) => how === "answered" && marksMean(marks) !== null)
    .sort((a, b) => (marksMean(a.marks) ?? 0) - (marksMean(b.marks) ?? 0) || a.number - b.number);
}

function markOf(marks: Marks): string {
  const mean = marksMean(marks);
  return mean === null ? "" : ` (${mean.toFixed(1)} of 5)`;
}

function inTurn(one: readonly Line[], other: readonly Line[]): Line[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, i) => [one[i], other[i]]).flat()
    .filter((line) => line !== undefined);
}

/** At most eighteen words of a quote, from its beginning, without marks of quotation that would end it early. */
function clipped(quote: string): string {
  const line = quote.split(/[\n“”]/)[0] ?? "";
  return (line.match(/^\s*(?:\S+\s+){0,17}\S+/)?.[0] ?? "").trim().replace(/[\s,;:.–—-]+$/, "");
}
