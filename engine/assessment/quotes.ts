import type { PointGrade, Reading } from "./types.ts";

/** Where a quote stands in a transcript: `text` is the exact slice from `start` to `end`. */
export interface TrueQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Finds a quote in a transcript, word after word. Capitals, white space, punctuation and the shape of quotation marks
 * may differ; every word must stand there in the same order with none left out. Null when it does not.
 */
export function verifyQuote(quote: string, transcript: string): TrueQuote | null {
  const wanted = piecesOf(quote);
  const said = piecesOf(transcript);
  const at = said.findIndex((_, from) => wanted.every((piece, i) => said[from + i]?.text === piece.text));
  const [first, last] = [said[at], said[at + wanted.length - 1]];
  if (wanted.length === 0 || !first || !last) return null;
  return { start: first.start, end: last.end, text: transcript.slice(first.start, last.end) };
}

/**
 * Holds a rater to the transcript: each quote becomes the exact words that stand there, at most 300 characters. A point
 * whose quote is missing or not found counts as missed.
 */
export function keepTrueQuotes(reading: Reading, transcript: string): Reading {
  return { ...reading, points: reading.points.map((point) => held(point, transcript)) };
}

function held({ pointId, grade, quote }: PointGrade, transcript: string): PointGrade {
  const found = grade === "missed" || quote === null ? null : verifyQuote(quote, transcript);
  return found ? { pointId, grade, quote: shortened(found.text) } : { pointId, grade: "missed", quote: null };
}

const longest = 300;

function shortened(text: string): string {
  const cut = text.slice(0, longest);
  return text.length <= longest || !cut.includes(" ") ? cut : cut.slice(0, cut.lastIndexOf(" "));
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words; in scripts that set no spaces, single signs. Apostrophes belong to their word and are dropped. */
const pattern = new RegExp(
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]|" +
    "(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}])[\\p{L}\\p{M}\\p{N}]|(?<=\\p{L})['’ʼ`´](?=\\p{L}))+",
  "gu",
);

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(pattern)].map((found) => ({
    text: found[0].normalize("NFKC").toLowerCase().replace(/['’ʼ`´]/gu, ""),
    start: found.index,
    end: found.index + found[0].length,
  }));
}
