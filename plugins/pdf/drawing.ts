/** Follows a page's drawing commands, as a printer would, and notes words and shapes instead of painting them. */
import { OPS } from "./pdfjs.ts";
import { commands } from "./commands.ts";
import { freshPen, type Pen } from "./pen.ts";
import type { Matrix } from "./plane.ts";
import type { Shape } from "./shape.ts";
import type { Word } from "./word.ts";

export interface Drawing {
  readonly words: readonly Word[];
  readonly shapes: readonly Shape[];
}

/** What the commands refer to but do not hold. */
export interface PageFacts {
  /** To the page as it is looked at, turned and cut, with y downwards. */
  readonly plane: Matrix;
  /** The share of the size that one unit of a font's widths is; 0.001 but for drawn fonts. */
  readonly unitOf: (font: string) => number;
  readonly isLayerShown: (properties: unknown) => boolean;
}

/** A drawing under way. */
export interface Sheet {
  pen: Pen;
  readonly saved: Pen[];
  readonly words: Word[];
  readonly shapes: Shape[];
  /** Whether each marked part around is shown. */
  readonly marked: boolean[];
  /** Set by a clip command: the next path cuts. */
  cuts: boolean;
  /** Where masks were last switched off: right before a picture that brings one. */
  maskOffAt: number;
  order: number;
  readonly page: PageFacts;
}

export interface CommandList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

export function drawingOf(list: CommandList, page: PageFacts): Drawing {
  const sheet: Sheet = {
    pen: freshPen(page.plane),
    saved: [],
    words: [],
    shapes: [],
    marked: [],
    cuts: false,
    maskOffAt: -Infinity,
    order: 0,
    page,
  };
  list.fnArray.forEach((code, at) => {
    sheet.order = at;
    commands[names.get(code) ?? ""]?.(sheet, list.argsArray[at] ?? []);
  });
  return sheet;
}

const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
