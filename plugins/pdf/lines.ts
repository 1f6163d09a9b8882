/** Puts words that stand on one line together, and keeps apart what a gap keeps apart. */
import { inReadingOrder } from "./right_to_left.ts";
import type { Word } from "./word.ts";

/** Words without a wide gap between them. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** What stands at one height of the page, from left to right. */
export interface Row {
  /** Of the line that the letters stand on, in points from the top. */
  readonly y: number;
  readonly pieces: readonly Piece[];
}

export function rowsOf(words: readonly Word[]): Row[] {
  return heights(once(words)).map((row) => ({
    y: row[0]?.at[1] ?? 0,
    pieces: piecesOf(row.toSorted((one, other) => one.at[0] - other.at[0])),
  }));
}

/** Some programs make bold letters by drawing them twice, a hair apart: nearer than the narrowest letter is wide. */
function once(words: readonly Word[]): Word[] {
  const drawn = new Set<string>();
  return words.filter(({ text, at, size }) => {
    const [x, y] = at.map((each) => Math.round(each / size * 10)) as [number, number];
    const again = nearby.some(([dx, dy]) => drawn.has(`${x + dx} ${y + dy} ${text}`));
    drawn.add(`${x} ${y} ${text}`);
    return !again;
  });
}

const nearby = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

/** Words whose lines are closer than a third of their size stand at one height: raised signs do too. */
function heights(words: readonly Word[]): Word[][] {
  const rows: Word[][] = [];
  for (const word of words.toSorted((one, other) => one.at[1] - other.at[1])) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && word.at[1] - first.at[1] < Math.max(first.size, word.size) / 3) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** In sizes of the letters: from here on a gap is a space, and from here on it separates. */
const space = 0.16;
const apart = 1.1;

function piecesOf(words: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    const gap = last ? (word.at[0] - last.right) / Math.max(last.size, word.size) : Infinity;
    if (last && gap < apart) pieces[pieces.length - 1] = joined(last, word, gap >= space ? " " : "");
    else pieces.push({ text: word.text, left: word.at[0], right: word.at[0] + word.width, size: word.size });
  }
  return pieces.map((piece) => ({ ...piece, text: inReadingOrder(piece.text) }));
}

function joined(piece: Piece, word: Word, between: string): Piece {
  return {
    text: piece.text + between + word.text,
    left: piece.left,
    right: Math.max(piece.right, word.at[0] + word.width),
    size: Math.max(piece.size, word.size),
  };
}
