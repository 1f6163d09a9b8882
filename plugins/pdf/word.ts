/** Words as one drawing command puts them on the page: part of a word, or a whole line. */
import type { Pen } from "./pen.ts";
import { after, type Box, type Matrix, type Point } from "./plane.ts";
import { isRightToLeft } from "./right_to_left.ts";

export interface Word {
  /** From left to right as drawn, also where it is read from right to left. */
  readonly text: string;
  /** Where its first letter stands on the line. */
  readonly at: Point;
  readonly width: number;
  /** The letters' height as seen, in points. */
  readonly size: number;
  /** Not written from left to right, e.g. along the page's edge. */
  readonly turned: boolean;
  /** Of its areas and its lines, as far as it has them. */
  readonly inks: readonly string[];
  readonly opacity: number;
  readonly mode: number;
  /** Its number in the order of drawing. */
  readonly order: number;
  readonly clip: Box;
  /** Stands in a layer that is switched off. */
  readonly offLayer: boolean;
}

/** A letter with its width in units of the font, or a step back in thousandths of the size. */
export type Glyph = { readonly unicode?: string; readonly width: number; readonly isSpace?: boolean } | number | null;

/** Draws, and moves the pen on. */
export function write(pen: Pen, glyphs: readonly Glyph[], order: number, offLayer: boolean): Word {
  const { text, advance } = spelled(pen, glyphs);
  const plane = after(pen.plane, pen.place);
  pen.place = after(pen.place, [1, 0, 0, 1, advance, 0]);
  return {
    text,
    at: [plane[4], plane[5] + pen.rise * plane[3]],
    width: advance * Math.hypot(plane[0], plane[1]),
    size: Math.abs(pen.size) * Math.hypot(plane[2], plane[3]),
    turned: isTurned(plane),
    inks: inksOf(pen),
    opacity: pen.opacity * pen.groupOpacity,
    mode: pen.mode,
    order,
    clip: pen.clip,
    offLayer,
  };
}

/** Letters are filled (0), drawn as lines (1), or both (2); from 4 on they also cut, 3 and 7 are not drawn at all. */
function inksOf({ mode, ink, lineInk }: Pen): string[] {
  return [...(mode % 4 === 0 || mode % 4 === 2 ? [ink] : []), ...(mode % 4 === 1 || mode % 4 === 2 ? [lineInk] : [])];
}

const isTurned = ([a, b]: Matrix) => Math.abs(b) > 0.3 * Math.hypot(a, b);

function spelled(pen: Pen, glyphs: readonly Glyph[]): { text: string; advance: number } {
  let text = "";
  let advance = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === "number") {
      advance -= glyph / 1000 * pen.size;
      if (glyph < -widestKerning && !text.endsWith(" ")) text += " ";
    } else if (glyph) {
      text += asDrawn(glyph.unicode ?? "");
      advance += glyph.width * pen.unit * pen.size + pen.letterGap + (glyph.isSpace ? pen.wordGap : 0);
    }
  }
  return { text, advance: advance * pen.stretch };
}

/** Thousandths of the size: letters are moved by less, words by more. */
const widestKerning = 180;

/** One sign may stand for several letters, which are given in reading order. */
const asDrawn = (letters: string) =>
  letters.length > 1 && isRightToLeft(letters) ? [...letters].reverse().join("") : letters;
