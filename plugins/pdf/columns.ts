/** Finds columns: rows in a row that leave one upright strip of the page free. */
import type { Piece, Row } from "./lines.ts";

/** Rows `from` up to, but not with, `to`, which fall apart left and right of `x`. */
export interface Columns {
  readonly from: number;
  readonly to: number;
  readonly x: number;
}

/** The tallest run of rows in columns, null where there is none. */
export function columnsOf(rows: readonly Row[]): Columns | null {
  let best: Columns | null = null;
  for (let from = 0; rows.length - from > (best ? best.to - best.from : 0); from++) {
    const found = columnsFrom(rows, from);
    if (found && found.to - found.from > (best ? best.to - best.from : 0)) best = found;
  }
  return best;
}

/** In points: half a line's height is too little, columns are set further apart than words. */
const narrowest = 9;

function columnsFrom(rows: readonly Row[], from: number): Columns | null {
  let strips: Strip[] = [{ from: -Infinity, to: Infinity }];
  let found: Columns | null = null;
  for (let at = from; at < rows.length; at++) {
    strips = (rows[at]?.pieces ?? []).reduce(without, strips);
    const between = strips.filter((strip) => strip.from > -Infinity && strip.to < Infinity);
    if (strips.length === 0 || (at - from > 2 && between.length === 0)) break;
    const strip = between.find((each) => separates(rows.slice(from, at + 1), middle(each)));
    if (strip) found = { from, to: at + 1, x: middle(strip) };
  }
  return found;
}

/** A free part of the page's width. */
interface Strip {
  readonly from: number;
  readonly to: number;
}

const middle = ({ from, to }: Strip) => (from + to) / 2;

function without(strips: readonly Strip[], piece: Piece): Strip[] {
  return strips
    .flatMap((strip) => [
      { from: strip.from, to: Math.min(strip.to, piece.left) },
      { from: Math.max(strip.from, piece.right), to: strip.to },
    ])
    .filter((strip) => strip.to - strip.from >= narrowest);
}

/** Three lines on each side make columns, unless one side only says when, or what, the other one tells. */
function separates(rows: readonly Row[], x: number): boolean {
  const left = sideOf(rows, (piece) => piece.right <= x);
  const right = sideOf(rows, (piece) => piece.left >= x);
  const enough = left.length >= 3 && right.length >= 3;
  return enough && !isMargin(left, right) && !isMargin(right, left);
}

export function sideOf(rows: readonly Row[], belongs: (piece: Piece) => boolean): Row[] {
  return rows
    .map((row) => ({ y: row.y, pieces: row.pieces.filter(belongs) }))
    .filter((row) => row.pieces.length > 0);
}

/** Dates beside entries and names beside values are read along the line, whichever of the two stands left. */
function isMargin(side: readonly Row[], other: readonly Row[]): boolean {
  const heights = new Map(other.map((row) => [row.y, row]));
  const beside = side.filter((row) => heights.has(row.y));
  const notes = beside.filter((row) => isNote(row) || isNote(heights.get(row.y)));
  return beside.length >= 0.8 * side.length && notes.length >= 0.5 * side.length;
}

const isNote = (row: Row | undefined) => row !== undefined && row.pieces.every((piece) => note.test(piece.text));

const note = /^(?=.{4,30}$).*(?:\b(?:19|20)\d\d\b|\b(?:present|today|now|heute|aktuell)\b)|^\p{L}[\p{L} /-]{1,24}:$/iu;
