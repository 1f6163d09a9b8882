/** Tells a scanned page: a picture of a page, with the recognised words behind it or unseen over it, or with none. */
import type { Drawing } from "./drawing.ts";
import { area, type Box, common } from "./plane.ts";
import { holds, type Shape } from "./shape.ts";
import type { Word } from "./word.ts";

export function isScan({ words, shapes }: Drawing, page: Box): boolean {
  const pictures = shapes.filter((shape) => shape.isPicture && area(common(shape.box, page)) > area(page) / 2);
  if (pictures.length === 0) return false;
  const written = words.filter((word) => word.text.trim() !== "");
  return written.filter((word) => !isDrawn(word, pictures)).length >= 0.9 * written.length;
}

function isDrawn(word: Word, pictures: readonly Shape[]): boolean {
  const covered = pictures.some((picture) => picture.order > word.order && holds(picture, word.at));
  return word.inks.length > 0 && !covered;
}
