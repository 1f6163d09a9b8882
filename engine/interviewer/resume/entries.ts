/** Cuts a part of a resume into its entries by the dates in it: a job, or a time of study, with what is said about it. */
import { type DateSpan, dateSpanIn } from "./date_span.ts";
import type { ResumeLine } from "./resume_lines.ts";

export interface Entry {
  readonly span: DateSpan | null;
  /** Lines over the one with the date, that line without its date, and short lines below; in this order. */
  readonly above: readonly string[];
  readonly dated: string;
  readonly below: readonly string[];
  /** What follows; items of lists are whole, also where they were broken into lines. */
  readonly body: readonly BodyLine[];
}

export interface BodyLine {
  readonly text: string;
  readonly isItem: boolean;
}

/** `singles`: a date alone makes an entry too, as the year of a degree does. */
export function entriesOf(lines: readonly ResumeLine[], { singles = false } = {}): Entry[] {
  const dated = datedLines(lines, singles);
  const first = dated[0]?.at;
  if (first === undefined) return [];
  const usualAbove = linesAbove(lines, first, -1, 2);
  const starts = dated.map(({ at }, nth) => at - linesAbove(lines, at, dated[nth - 1]?.at ?? -1, usualAbove));
  return dated.map(({ at, span }, nth) =>
    entry(lines, { start: starts[nth] ?? at, at, end: starts[nth + 1] ?? lines.length, span })
  );
}

interface Dated {
  readonly at: number;
  readonly span: DateSpan;
}

/** Items of lists count only where no other line has a date: jobs may be told as a list. */
function datedLines(lines: readonly ResumeLine[], singles: boolean): Dated[] {
  const all = lines.flatMap((line, at): Dated[] => {
    const span = dateSpanIn(line.text);
    return span && (!span.single || singles) && isShort(without(line.text, span)) ? [{ at, span }] : [];
  });
  const headers = all.filter(({ at }) => !lines[at]?.isItem);
  return headers.length > 0 ? headers : all;
}

/** How many lines over a dated one belong to it: as many as over the first, if they look like its heading. */
function linesAbove(lines: readonly ResumeLine[], at: number, after: number, atMost: number): number {
  let count = 0;
  while (count < atMost && at - count - 1 > after && isHeader(lines[at - count - 1])) count++;
  return count;
}

/** Titles and companies are short, begin with a capital and end without a stop. */
function isHeader(line: ResumeLine | undefined): boolean {
  if (!line || line.isItem || !isShort(line.text)) return false;
  return /^[\p{Lu}\p{Lo}\p{N}"„“'’(]/u.test(line.text) && (!/[.;:,]$/.test(line.text) || abbreviated.test(line.text));
}

const abbreviated = /\b(?:inc|ltd|co|corp|e\.\s?v|s\.a|o\.\s?o|dept|b\.v|n\.v)\.$/i;

const isShort = (text: string) => text.length <= 110 && text.split(/\s+/).length <= 14;

interface Place {
  readonly start: number;
  readonly at: number;
  readonly end: number;
  readonly span: DateSpan;
}

function entry(lines: readonly ResumeLine[], { start, at, end, span }: Place): Entry {
  const rest = lines.slice(at + 1, end);
  const short = rest.findIndex((line) => !isHeader(line));
  const below = rest.slice(0, Math.min(2, short === -1 ? rest.length : short));
  return {
    span,
    above: lines.slice(start, at).map((line) => line.text),
    dated: without(lines[at]?.text ?? "", span),
    below: below.map((line) => line.text),
    body: bodyOf(rest.slice(below.length)),
  };
}

/** The line without its date, and without the marks that stood around it. */
function without(line: string, { from, to }: DateSpan): string {
  return `${line.slice(0, from).replace(/[\s(\[|,;:–—-]+$/, "")}\t${line.slice(to).replace(/^[\s)\]|,;:–—-]+/, "")}`
    .trim();
}

/** A line that follows an item belongs to it: the item was broken where the page ended. */
export function bodyOf(lines: readonly ResumeLine[]): BodyLine[] {
  const body: BodyLine[] = [];
  for (const { text, isItem } of lines) {
    const last = body.at(-1);
    if (!isItem && last) body[body.length - 1] = { ...last, text: `${last.text} ${text}` };
    else body.push({ text, isItem });
  }
  return body;
}
