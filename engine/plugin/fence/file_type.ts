/** What a file is, found by looking at its bytes: names and claimed types are never believed. */
import { FileRefused } from "./refusal.ts";
import { zipNames } from "./zip_names.ts";

export const pdfType = "application/pdf";
export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const textType = "text/plain";

/** The media type of a file that we read; refuses every other with a sentence that names what it looks like. */
export function fileType(bytes: Uint8Array<ArrayBuffer>): string {
  if (bytes.length === 0) throw new FileRefused("nothing-to-read", "This file is empty. Choose your resume again.");
  if (holdsEarly(bytes, "%PDF-")) return pdfType;
  if (begins(bytes, zip)) return zippedType(bytes);
  const other = looksLike.find(({ start }) => begins(bytes, start));
  if (other) throw otherType(bytes, other.name);
  return plainText(bytes);
}

const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const looksLike: readonly { readonly start: readonly number[]; readonly name: string }[] = [
  { start: compound, name: "an old Word document (.doc)" },
  { start: letters("{\\rtf"), name: "an RTF document" },
  { start: letters("MZ"), name: "a program" },
  { start: letters("\x7fELF"), name: "a program" },
  { start: letters("\x89PNG"), name: "a picture" },
  { start: [0xff, 0xd8, 0xff], name: "a picture" },
  { start: letters("GIF8"), name: "a picture" },
  { start: letters("RIFF"), name: "a picture or a recording" },
  { start: letters("%!PS"), name: "a PostScript file" },
];

function otherType(bytes: Uint8Array<ArrayBuffer>, name: string): FileRefused {
  if (begins(bytes, compound) && holdsWide(bytes, "EncryptedPackage")) return new FileRefused("encrypted");
  return new FileRefused("wrong-type", `This is ${name}. Save your resume as PDF or .docx and send that.`);
}

function zippedType(bytes: Uint8Array<ArrayBuffer>): string {
  const names = zipNames(bytes);
  if (names === null) throw new FileRefused("corrupt");
  if (names.includes("[Content_Types].xml") && names.some((name) => name.startsWith("word/"))) return docxType;
  throw new FileRefused("wrong-type", "This is a zip file, but no Word document. Send your resume as PDF or .docx.");
}

/** Plain text is what decodes as UTF-8, has no control characters, and is no markup that a browser would run. */
function plainText(bytes: Uint8Array<ArrayBuffer>): string {
  const text = decoded(bytes);
  // deno-lint-ignore no-control-regex
  if (text === null || /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) throw new FileRefused("wrong-type");
  if (/^\s*<(!doctype|html|svg|\?xml)/i.test(text)) {
    throw new FileRefused(
      "wrong-type",
      "This is a web page. Save your resume as PDF, .docx or plain text and send that.",
    );
  }
  return textType;
}

function decoded(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** Readers of PDF look for its mark in the first kilobyte: mail programs put lines before it. */
function holdsEarly(bytes: Uint8Array, mark: string): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes(mark);
}

function holdsWide(bytes: Uint8Array<ArrayBuffer>, words: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([...words].join("\0"));
}
