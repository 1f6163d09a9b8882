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

export interface ScannedPage {
  readonly number: number;
  readonly scan: boolean;
  readonly text: string;
}

/** What a recruiter is told about pages whose words only a machine has read, or nobody. */
export function scanWarnings(pages: readonly ScannedPage[]): string[] {
  const scans = pages.filter((page) => page.scan);
  const recognised = named(scans.filter((page) => page.text !== ""), ["is a scan. Its", "are scans. Their"]);
  const pictures = named(scans.filter((page) => page.text === ""), [
    "is a picture without text. Nothing was read from it.",
    "are pictures without text. Nothing was read from them.",
  ]);
  return [
    ...recognised.map((start) =>
      `${start} text was recognised by a machine before it was sent and cannot be checked here.`
    ),
    ...pictures,
  ];
}

function named(pages: readonly ScannedPage[], [one, many]: readonly [string, string]): string[] {
  const numbers = pages.map((page) => String(page.number));
  if (numbers.length < 2) return numbers.map((number) => `Page ${number} ${one}`);
  return [`Pages ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)} ${many}`];
}
