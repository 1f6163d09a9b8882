/** Opens a PDF with pdf.js, which runs in this very thread: the process around it is what holds it. */
import { getDocument, type PDFDocumentProxy } from "./pdfjs.ts";
import * as worker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
import type { Tools } from "../../engine/plugin/contract.ts";
import { CharacterMaps } from "./character_maps.ts";

Object.assign(globalThis, { pdfjsWorker: worker });

/** A scan of A4 at 400 dots an inch has 15.5 million; what is larger is left out, words around it are read. */
const mostPixels = 16_000_000;

export async function openPdf(bytes: Uint8Array<ArrayBuffer>, fail: Tools<unknown>["fail"]): Promise<PDFDocumentProxy> {
  const opening = getDocument({
    data: bytes,
    verbosity: 0,
    maxImageSize: mostPixels,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    cMapUrl: "cmaps/",
    BinaryDataFactory: CharacterMaps,
  });
  try {
    return await opening.promise;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return fail("rejected", locked, encrypted);
    return fail("rejected", damaged, { reason: "corrupt" });
  }
}

const locked = "This PDF is locked with a password. Save it without one and send it again.";
const encrypted = { reason: "encrypted" };
const damaged = "This PDF is damaged and cannot be opened. Save it anew and send it again.";
