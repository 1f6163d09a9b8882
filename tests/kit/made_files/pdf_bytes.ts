/** Writes PDF files by hand, byte by byte, so that a test can put anything into them. */
import { Buffer } from "node:buffer";
import { deflateSync } from "node:zlib";

export interface MadePage {
  /** Drawing commands; fonts are `/F` (Helvetica), `/B` (its bold) and those of `objects`. */
  readonly content: string | Uint8Array;
  /** More of the page's resources, e.g. `/XObject<</P 9 0 R>>`. */
  readonly resources?: string;
  /** More of the page itself, e.g. `/Rotate 90`. */
  readonly more?: string;
}

/** `objects` are written as they are, after the pages, by their number. */
export function pdfBytes(
  pages: readonly MadePage[],
  objects: Readonly<Record<number, string | Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  const numbers = pages.map((_, at) => 1000 + 2 * at);
  const all: [number, string | Uint8Array][] = [
    [1, "<</Type/Catalog/Pages 2 0 R/OCProperties 4 0 R>>"],
    [2, `<</Type/Pages/Count ${pages.length}/Kids[${numbers.map((number) => `${number} 0 R`).join(" ")}]>>`],
    [3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"],
    [4, "<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>"],
    [5, "<</Type/OCG/Name(Draft)>>"],
    [6, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"],
    ...pages.flatMap((page, at): [number, string | Uint8Array][] => [
      [1000 + 2 * at, pageObject(page, 1001 + 2 * at)],
      [1001 + 2 * at, streamObject("", page.content)],
    ]),
    ...Object.entries(objects).map(([number, body]): [number, string | Uint8Array] => [Number(number), body]),
  ];
  return joined(all);
}

const pageObject = ({ resources = "", more = "" }: MadePage, content: number) =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${content} 0 R${more}` +
  `/Resources<</Font<</F 3 0 R/B 6 0 R/X 20 0 R>>/Properties<</Off 5 0 R>>${resources}>>>>`;

/** A stream, compressed. `dictionary` holds its other entries. */
export function streamObject(dictionary: string, content: string | Uint8Array): Uint8Array {
  const packed = deflateSync(content, { level: 6 });
  return bytesOf(`<<${dictionary}/Filter/FlateDecode/Length ${packed.length}>>stream\n`, packed, "\nendstream");
}

function joined(objects: readonly (readonly [number, string | Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [bytesOf("%PDF-1.7\n")];
  const places: string[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [number, body] of objects) {
    const part = bytesOf(`${number} 0 obj\n`, body, "\nendobj\n");
    places.push(`${number} 1\n${String(at).padStart(10, "0")} 00000 n \n`);
    parts.push(part);
    at += part.length;
  }
  const end = `xref\n${places.join("")}trailer<</Root 1 0 R/Size 9000>>\nstartxref\n${at}\n%%EOF\n`;
  return bytesOf(...parts, end);
}

export function bytesOf(...parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => typeof part === "string" ? Buffer.from(part, "latin1") : part)),
  );
}
