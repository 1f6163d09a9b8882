/** pdf.js in its smaller form, which loads in two thirds of the time. */
// @ts-types="pdfjs-dist/legacy/build/pdf.mjs"
export { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.min.mjs";
export type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
