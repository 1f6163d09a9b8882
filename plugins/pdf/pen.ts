/** All that a PDF's drawing commands change before something is drawn. */
import { type Box, everywhere, type Matrix, unchanged } from "./plane.ts";

export interface Pen {
  /** From the file's own plane to the page as it is looked at. */
  plane: Matrix;
  /** What is drawn outside of it is cut off. */
  clip: Box;
  /** Colours of areas and of lines: `#rrggbb`, or "unknown" for patterns. */
  ink: string;
  lineInk: string;
  lineWidth: number;
  /** 0 cannot be seen, 1 covers. */
  opacity: number;
  /** That of the groups around. */
  groupOpacity: number;
  /** Mixed with what lies behind, or drawn through a mask: covers nothing. */
  mixed: boolean;
  masked: boolean;
  /** 3 draws nothing, 7 only cuts. */
  mode: number;
  size: number;
  /** How much of the size one unit of a letter's width is. */
  unit: number;
  leading: number;
  /** 1 is the font's own width. */
  stretch: number;
  letterGap: number;
  wordGap: number;
  rise: number;
  /** Where the next letter comes, and where its line began. */
  place: Matrix;
  line: Matrix;
}

export function freshPen(plane: Matrix): Pen {
  return {
    plane,
    clip: everywhere,
    ink: "#000000",
    lineInk: "#000000",
    lineWidth: 1,
    opacity: 1,
    groupOpacity: 1,
    mixed: false,
    masked: false,
    mode: 0,
    size: 0,
    unit: 0.001,
    leading: 0,
    stretch: 1,
    letterGap: 0,
    wordGap: 0,
    rise: 0,
    place: unchanged,
    line: unchanged,
  };
}
