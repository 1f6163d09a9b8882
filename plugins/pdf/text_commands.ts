/** The drawing commands that place and show words. */
import type { Command } from "./commands.ts";
import { after, type Matrix, unchanged } from "./plane.ts";
import { type Glyph, write } from "./word.ts";

type Setting = "leading" | "letterGap" | "wordGap" | "rise" | "mode";

/** A command that sets one number. */
const number = (name: Setting): Command => ({ pen }, [value]) => {
  pen[name] = Number(value);
};

const startAt = (matrix: Matrix): Command => ({ pen }) => {
  pen.place = pen.line = matrix;
};

const nextLine: Command = ({ pen }, [x, y]) => {
  pen.place = pen.line = after(pen.line, [1, 0, 0, 1, Number(x), Number(y)]);
};

const setFont: Command = ({ pen, page }, [name, size]) => {
  Object.assign(pen, { size: Number(size), unit: page.unitOf(String(name)) });
};

const showText: Command = (sheet, [glyphs]) => {
  const offLayer = sheet.marked.includes(false);
  sheet.words.push(write(sheet.pen, glyphs as readonly Glyph[], sheet.order, offLayer));
};

export const textCommands: Readonly<Record<string, Command>> = {
  beginText: startAt(unchanged),
  setTextMatrix: (sheet, [matrix]) => startAt([...matrix as number[]] as unknown as Matrix)(sheet, []),
  moveText: nextLine,
  setLeadingMoveText(sheet, [x, y]) {
    sheet.pen.leading = -Number(y);
    nextLine(sheet, [x, y]);
  },
  nextLine: (sheet) => nextLine(sheet, [0, -sheet.pen.leading]),
  setLeading: number("leading"),
  setCharSpacing: number("letterGap"),
  setWordSpacing: number("wordGap"),
  setTextRise: number("rise"),
  setTextRenderingMode: number("mode"),
  setHScale({ pen }, [percent]) {
    pen.stretch = Number(percent) / 100;
  },
  setFont,
  showText,
};
