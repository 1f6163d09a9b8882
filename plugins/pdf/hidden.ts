/** Sorts a page's words into those that a person sees and those that only a machine would read. */
import type { Hidden } from "../../engine/plugin/contract.ts";
import { contrast, unreadable } from "../text/contrast.ts";
import type { Drawing } from "./drawing.ts";
import { type Box, inside, type Point } from "./plane.ts";
import { holds, type Shape } from "./shape.ts";
import type { Word } from "./word.ts";

export interface Seen {
  readonly words: readonly Word[];
  readonly hidden: ReadonlyMap<Hidden["reason"], readonly Word[]>;
}

/** `isScan`: the words are those that a machine recognised in a picture of the page, so they lie behind it or unseen. */
export function seen({ words, shapes }: Drawing, page: Box, isScan: boolean): Seen {
  const written = words.filter((word) => word.text.trim() !== "");
  const sorted = Map.groupBy(written, (word) => {
    const reason = whyUnseen(word, shapes, page);
    return reason === null || isScan && fromScan.has(reason) ? "seen" : reason;
  });
  const { seen = [], ...hidden } = Object.fromEntries(sorted);
  return { words: seen, hidden: new Map(Object.entries(hidden) as [Hidden["reason"], Word[]][]) };
}

const fromScan = new Set<Hidden["reason"]>(["invisible", "covered"]);

/** The first reason that holds, null where a person sees the words. */
export function whyUnseen(word: Word, shapes: readonly Shape[], page: Box): Hidden["reason"] | null {
  const points = samples(word);
  const mostly = (test: (point: Point) => boolean) => points.filter(test).length > points.length / 2;
  if (word.inks.length === 0 || word.offLayer) return "invisible";
  if (word.opacity < 0.15) return "transparent";
  if (word.size < smallest) return "tiny";
  if (mostly((point) => !inside(page, point))) return "off-page";
  if (mostly((point) => !inside(word.clip, point))) return "invisible";
  if (mostly((point) => shapes.some((shape) => shape.order > word.order && shape.covers && holds(shape, point)))) {
    return "covered";
  }
  return mostly((point) => blends(word, behind(word, shapes, point))) ? "white" : null;
}

/** Points of 1/72 inch: 1 mm, which no printed page uses for words. */
const smallest = 3;

/** Three places in the middle of the letters' height. */
function samples({ at: [x, y], width, size }: Word): Point[] {
  return [0.1, 0.5, 0.9].map((share): Point => [x + width * share, y - size * 0.3]);
}

function behind(word: Word, shapes: readonly Shape[], point: Point): string {
  return shapes.findLast((shape) => shape.order < word.order && holds(shape, point))?.ink ?? "#ffffff";
}

function blends(word: Word, paper: string): boolean {
  const known = paper !== "unknown" && !word.inks.includes("unknown");
  return known && word.inks.every((ink) => contrast(ink, paper) < unreadable);
}
