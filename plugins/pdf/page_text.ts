/** A page's words as lines in the order in which a person reads them: column by column. */
import { columnsOf, sideOf } from "./columns.ts";
import { type Piece, type Row, rowsOf } from "./lines.ts";
import { isRightToLeft } from "./right_to_left.ts";
import type { Word } from "./word.ts";

export function pageText(words: readonly Word[]): string {
  const upright = words.filter((word) => !word.turned);
  const turned = words.filter((word) => word.turned).map((word) => word.text);
  return [...blocks(rowsOf(upright)).map(blockText), turned.join(" ")].filter(Boolean).join("\n\n");
}

/** Rows that are read from top to bottom; columns make blocks of their own. */
function blocks(rows: readonly Row[]): (readonly Row[])[] {
  const columns = columnsOf(rows);
  if (!columns) return rows.length ? [rows] : [];
  const beside = rows.slice(columns.from, columns.to);
  return [
    ...blocks(rows.slice(0, columns.from)),
    ...blocks(sideOf(beside, (piece) => piece.left < columns.x)),
    ...blocks(sideOf(beside, (piece) => piece.left >= columns.x)),
    ...blocks(rows.slice(columns.to)),
  ];
}

/** An empty line where the gap to the row above is wider than the usual one. */
function blockText(rows: readonly Row[]): string {
  return rows.map((row, at) => {
    const above = rows[at - 1];
    const size = above && Math.min(height(above), height(row));
    return (size && row.y - above.y > 2 * size ? "\n" : "") + rowText(row.pieces);
  }).join("\n");
}

const height = (row: Row) => Math.max(...row.pieces.map((piece) => piece.size));

/** In sizes of the letters: from here on pieces of a row are cells. */
const cell = 2;

function rowText(pieces: readonly Piece[]): string {
  const inOrder = isRightToLeft(pieces.map((piece) => piece.text).join("")) ? pieces.toReversed() : pieces;
  return spread(inOrder.reduce((line, piece, at) => {
    const before = inOrder[at - 1];
    if (!before) return piece.text;
    const gap = Math.max(piece.left - before.right, before.left - piece.right);
    return line + (gap > cell * piece.size ? "\t" : " ") + piece.text;
  }, ""));
}

/** A heading with s p a c e d letters is one word. */
const spread = (line: string) => /^\p{L}( \p{L}){3,}$/u.test(line) ? line.replaceAll(" ", "") : line;
