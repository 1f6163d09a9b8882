/** A filled area or a picture: what lies behind words, or over them. */
import { type Box, boxAround, inside, type Matrix, moved, type Point } from "./plane.ts";

export interface Shape {
  readonly box: Box;
  /** Closed lines; null for a picture, which fills its box. */
  readonly outlines: readonly (readonly Point[])[] | null;
  /** Whether an outline within another one is a hole whichever way it turns. */
  readonly evenOdd: boolean;
  /** `#rrggbb`, or "unknown" for pictures and patterns. */
  readonly ink: string;
  /** Whether nothing behind it can be seen. */
  readonly covers: boolean;
  readonly isPicture: boolean;
  /** Its number in the order of drawing. */
  readonly order: number;
  readonly clip: Box;
}

/** Whether a point of the page lies on it. */
export function holds(shape: Shape, point: Point): boolean {
  if (!inside(shape.box, point) || !inside(shape.clip, point)) return false;
  if (shape.outlines === null) return true;
  const turns = shape.outlines.reduce((sum, outline) => sum + winding(outline, point), 0);
  return shape.evenOdd ? turns % 2 !== 0 : turns !== 0;
}

/** How often a closed line goes around a point. */
function winding(outline: readonly Point[], [x, y]: Point): number {
  let turns = 0;
  outline.forEach(([x1, y1], at) => {
    const [x2, y2] = outline[(at + 1) % outline.length] as Point;
    if ((y1 <= y) === (y2 <= y)) return;
    const crossing = x1 + (y - y1) / (y2 - y1) * (x2 - x1);
    if (crossing > x) turns += y2 > y1 ? 1 : -1;
  });
  return turns;
}

/** pdf.js writes a path as numbers: 0 move, 1 line, 2 curve, 3 flat curve, 4 close, each with its points. */
const pointsOf = [1, 1, 3, 2, 0] as const;

/** The lines of a path on the page. A curve goes by its control points: near enough to tell what lies within. */
export function outlinesOf(path: ArrayLike<number>, plane: Matrix): Point[][] {
  const outlines: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const kind = path[at++] ?? 4;
    if (kind === 0) outlines.push([]);
    for (let left = pointsOf[kind as 0] ?? 0; left > 0; left--, at += 2) {
      outlines.at(-1)?.push(moved(plane, [path[at] ?? 0, path[at + 1] ?? 0]));
    }
  }
  return outlines;
}

/** What broad lines cover: each piece of a line as a band of its width, lengthwise only. */
export function bands(outlines: readonly (readonly Point[])[], width: number): Point[][] {
  return outlines.flatMap((line) => line.slice(1).map((end, at) => band(line[at] as Point, end, width)));
}

function band([x1, y1]: Point, [x2, y2]: Point, width: number): Point[] {
  const long = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [-(y2 - y1) / long * width / 2, (x2 - x1) / long * width / 2];
  return [[x1 + dx, y1 + dy], [x2 + dx, y2 + dy], [x2 - dx, y2 - dy], [x1 - dx, y1 - dy]];
}

/** The box of a picture, which is drawn into the unit square. */
export const unitSquare = (plane: Matrix): Box =>
  boxAround(([[0, 0], [1, 0], [0, 1], [1, 1]] as const).map((corner) => moved(plane, corner)));
