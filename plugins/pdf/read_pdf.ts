/** A PDF as text in reading order, with what it hides apart. */
import type { PDFDocumentProxy, PDFPageProxy } from "./pdfjs.ts";
import type { Hidden, ResumeText, Tools } from "../../engine/plugin/contract.ts";
import { finished } from "../text/finished.ts";
import { type CommandList, drawingOf, type PageFacts } from "./drawing.ts";
import { seen } from "./hidden.ts";
import { openPdf } from "./open_pdf.ts";
import { pageText } from "./page_text.ts";
import type { Box, Matrix } from "./plane.ts";
import { isScan } from "./scan.ts";

const mostPages = 30;

export async function readPdf(bytes: Uint8Array<ArrayBuffer>, fail: Tools<unknown>["fail"]): Promise<ResumeText> {
  const file = await openPdf(bytes, fail);
  if (file.numPages > mostPages) fail("rejected", tooManyPages, { reason: "too-many-pages" });
  const pages: Page[] = [];
  for (let number = 1; number <= file.numPages; number++) pages.push(await readPage(file, number));
  return finished({
    text: pages.map((page) => page.text).join("\n\n"),
    pages: file.numPages,
    hidden: pages.flatMap((page) => page.hidden),
    warnings: pages.flatMap((page) => page.warnings),
  }, fail);
}

const tooManyPages = "This PDF has more than 30 pages. Send a shorter resume.";

interface Page {
  readonly text: string;
  readonly hidden: readonly Hidden[];
  readonly warnings: readonly string[];
}

async function readPage(file: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await file.getPage(number);
  const list = await page.getOperatorList() as CommandList;
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const frame: Box = { left: 0, top: 0, right: width, bottom: height };
  const drawing = drawingOf(list, await factsOf(file, page, transform as unknown as Matrix));
  const scan = isScan(drawing, frame);
  const { words, hidden } = seen(drawing, frame, scan);
  page.cleanup();
  const warnings = scan ? [words.length > 0 ? recognised(number) : onlyPicture(number)] : [];
  const unseen = [...hidden].map(([reason, words]) => ({ text: pageText(words), reason }));
  return { text: pageText(words), hidden: unseen, warnings };
}

async function factsOf(file: PDFDocumentProxy, page: PDFPageProxy, plane: Matrix): Promise<PageFacts> {
  const layers = await file.getOptionalContentConfig();
  return {
    plane,
    isLayerShown: (properties) => layers.isVisible(properties),
    unitOf: (font) => page.commonObjs.has(font) ? page.commonObjs.get(font).fontMatrix?.[0] ?? 0.001 : 0.001,
  };
}

const recognised = (page: number) =>
  `Page ${page} is a scan. Its text was recognised by a machine before it was sent and cannot be checked here.`;
const onlyPicture = (page: number) => `Page ${page} is a picture without text. Nothing was read from it.`;
