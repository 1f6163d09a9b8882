/** The drawing commands that fill areas, draw broad lines, lay down pictures, or cut. */
import { OPS } from "./pdfjs.ts";
import type { Command } from "./commands.ts";
import type { Sheet } from "./drawing.ts";
import { boxAround, common, type Point } from "./plane.ts";
import { bands, outlinesOf, type Shape, unitSquare } from "./shape.ts";

const filled: readonly number[] = [OPS.fill, OPS.fillStroke, OPS.closeFillStroke];
const filledEvenOdd: readonly number[] = [OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke];
const lined: readonly number[] = [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke];

export const path: Command = (sheet, [how, data]) => {
  const numbers = (data as (ArrayLike<number> | null)[])[0];
  if (numbers) draw(sheet, how as number, outlinesOf(numbers, sheet.pen.plane));
  sheet.cuts = false;
};

function draw(sheet: Sheet, how: number, outlines: Point[][]): void {
  const { pen } = sheet;
  const evenOdd = filledEvenOdd.includes(how);
  if (evenOdd || filled.includes(how)) add(sheet, { ...shape(sheet, pen.ink), outlines, evenOdd });
  const width = pen.lineWidth * Math.hypot(pen.plane[0], pen.plane[1]);
  if (lined.includes(how) && width >= broad) {
    add(sheet, { ...shape(sheet, pen.lineInk), outlines: bands(outlines, width) });
  }
  if (sheet.cuts) pen.clip = common(pen.clip, boxAround(outlines.flat()));
}

/** Points; a thinner line strikes words out at most. */
const broad = 4;

function add(sheet: Sheet, added: Shape): void {
  sheet.shapes.push(added.outlines ? { ...added, box: boxAround(added.outlines.flat()) } : added);
}

/** A picture with a mask may be see-through anywhere. */
export const picture: Command = (sheet) => {
  const hasMask = sheet.order - sheet.maskOffAt <= 2;
  const usual = shape(sheet, "unknown");
  add(sheet, { ...usual, box: unitSquare(sheet.pen.plane), covers: usual.covers && !hasMask, isPicture: true });
};

/** Colours that run into each other fill all that is not cut off. */
export const shading: Command = (sheet) => add(sheet, shape(sheet, "unknown"));

/** Below this words shine through. */
const opaque = 0.9;

function shape({ pen, order }: Sheet, ink: string): Shape {
  const covers = !pen.mixed && !pen.masked && pen.opacity * pen.groupOpacity >= opaque;
  return {
    box: pen.clip,
    outlines: null,
    evenOdd: false,
    ink: covers ? ink : "unknown",
    covers,
    isPicture: false,
    order,
    clip: pen.clip,
  };
}
