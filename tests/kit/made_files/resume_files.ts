/** Sets a made-up resume as the files in which resumes come. */
import { docxBytes, paragraph } from "./docx_bytes.ts";
import { madeByPdfkit, type PdfkitPage } from "./pdfkit_bytes.ts";
import type { MadeResume } from "./resumes/mod.ts";

/** One column, or a narrow dark one with white words beside a wide one. */
export function resumePdf({ text, side }: MadeResume): Promise<Uint8Array<ArrayBuffer>> {
  return madeByPdfkit({ margin: 40 }, (page) => {
    if (side === undefined) return column(page, text, { x: 50, width: 495 });
    page.rect(0, 0, 190, 842).fill("#1e3a5f");
    column(page, side, { x: 25, width: 150, colour: "#ffffff" });
    column(page, text, { x: 220, width: 335 });
  });
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly colour?: string;
}

function column(page: PdfkitPage, text: string, { x, width, colour = "#222222" }: Column): void {
  let y = 45;
  text.split("\n").forEach((line, at) => {
    const [left = "", right = ""] = line.split("\t");
    page.font(isHeading(line) ? "Helvetica-Bold" : "Helvetica").fontSize(at === 0 ? 15 : 10).fillColor(colour);
    if (right) page.text(right, x, y, { width, align: "right" });
    if (left) page.text(left, x, y, { width: right ? width * 0.7 : width });
    y = left ? page.y + 3 : y + 8;
  });
}

const isHeading = (line: string) => /^[A-ZÄÖÜ][A-ZÄÖÜ &]+$/.test(line);

export function resumeDocx({ text, side }: MadeResume): Uint8Array<ArrayBuffer> {
  const lines = [...side?.split("\n") ?? [], ...text.split("\n")];
  return docxBytes({ body: lines.map(lineOf).join("") });
}

/** Word keeps the bullets of a list out of its words. */
function lineOf(line: string): string {
  const item = line.match(/^[•▪*-] (.*)$/)?.[1];
  return item === undefined ? paragraph(line) : paragraph(item, "", '<w:numPr><w:numId w:val="1"/></w:numPr>');
}
