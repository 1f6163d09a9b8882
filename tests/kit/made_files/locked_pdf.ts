import { madeByPdfkit } from "./pdfkit_bytes.ts";

/** A PDF that opens with a password only. */
export function lockedPdf(): Promise<Uint8Array<ArrayBuffer>> {
  return madeByPdfkit({ userPassword: "let me in" }, (page) => page.text("Mira Okafor"));
}
