/** Writes Word files: paragraphs as they are given, with the parts around them that make a file a Word file. */
import { strToU8, zipSync } from "fflate";

export interface MadeDocx {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  /** What stands in `w:styles`. */
  readonly styles?: string;
}

export function docxBytes({ body, header, footer, styles }: MadeDocx): Uint8Array<ArrayBuffer> {
  const part = (tag: string, content: string) =>
    strToU8(`<?xml version="1.0"?><w:${tag} ${names}>${content}</w:${tag}>`);
  return zipSync({
    "[Content_Types].xml": strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    "_rels/.rels": strToU8(relations),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...(header ? { "word/header1.xml": part("hdr", header) } : {}),
    ...(footer ? { "word/footer1.xml": part("ftr", footer) } : {}),
    ...(styles ? { "word/styles.xml": part("styles", styles) } : {}),
  }) as Uint8Array<ArrayBuffer>;
}

/** A paragraph of one run; `properties` are the run's, e.g. `<w:vanish/>`. */
export function paragraph(text: string, properties = "", ofParagraph = ""): string {
  return `<w:p><w:pPr>${ofParagraph}</w:pPr>${run(text, properties)}</w:p>`;
}

export function run(text: string, properties = ""): string {
  const cells = escaped(text).split("\t").map((cell) => `<w:t xml:space="preserve">${cell}</w:t>`);
  return `<w:r><w:rPr>${properties}</w:rPr>${cells.join("<w:tab/>")}</w:r>`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"' +
  ' Target="word/document.xml"/></Relationships>';
