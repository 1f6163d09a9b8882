/** A PDF as text in reading order, with what it hides apart. */
import type { PDFDocumentProxy, PDFPageProxy } from "./pdfjs.ts";
import type { Hidden, ResumeText, Tools } from "../../engine/plugin/contract.ts";
import { finished } from "../text/finished.ts";
import { type CommandList, drawingOf, type PageFacts } from "./drawing.ts";
import { seen } from "./hidden.ts";
import { openPdf } from "./open_pdf.ts";
import { pageText } from "./page_text.ts";
import type { Box, Matrix } from "./plane.ts";
import { isScan, type ScannedPage, scanWarnings } from "./scan.ts";

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
    warnings: scanWarnings(pages),
  }, fail);
}

const tooManyPages = "This PDF has more than 30 pages. Send a shorter resume.";

interface Page extends ScannedPage {
  readonly text: string;
  readonly hidden: readonly Hidden[];
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
  const unseen = [...hidden].map(([reason, words]) => ({ text: pageText(words), reason }));
  return { number, scan, text: pageText(words), hidden: unseen };
}

async function factsOf(file: PDFDocumentProxy, page: PDFPageProxy, plane: Matrix): Promise<PageFacts> {
  const layers = await file.getOptionalContentConfig();
  return {
    plane,
    isLayerShown: (properties) => layers.isVisible(properties),
    unitOf: (font) => page.commonObjs.has(font) ? page.commonObjs.get(font).fontMatrix?.[0] ?? 0.001 : 0.001,
  };
}
