/** Makes PDFs with pdfkit, as other programs do: compressed, with sized fonts and measured lines. */
import PDFDocument from "pdfkit";

/** What the tests use of pdfkit, which brings no types. */
export interface PdfkitPage {
  text(words: string, options?: TextPlace): PdfkitPage;
  text(words: string, x: number, y: number, options?: TextPlace): PdfkitPage;
  font(name: string): PdfkitPage;
  fontSize(points: number): PdfkitPage;
  fillColor(colour: string): PdfkitPage;
  rect(x: number, y: number, width: number, height: number): PdfkitPage;
  fill(colour: string): PdfkitPage;
  moveDown(lines?: number): PdfkitPage;
  x: number;
  y: number;
}
export interface TextPlace {
  readonly width?: number;
  readonly align?: "left" | "right" | "center" | "justify";
  readonly lineBreak?: boolean;
  readonly continued?: boolean;
}

export async function madeByPdfkit(
  options: Record<string, unknown>,
  draw: (page: PdfkitPage) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({ size: "A4", margin: 50, ...options });
  const { promise, resolve } = Promise.withResolvers<void>();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  document.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
  document.on("end", resolve);
  draw(document);
  document.end();
  await promise;
  return await new Blob(chunks).bytes();
}
