/** A Word file as text: headers, body, footers. */
import type { ResumeText, Tools } from "../../engine/plugin/contract.ts";
import { finished } from "../text/finished.ts";
import { type Body, bodyOf } from "./body.ts";
import { damaged, type Parts, partsOf } from "./parts.ts";
import { type Styles, stylesOf } from "./styles.ts";
import { BrokenXml } from "./xml.ts";

export function readDocx(bytes: Uint8Array<ArrayBuffer>, fail: Tools<unknown>["fail"]): ResumeText {
  const parts = partsOf(bytes, fail);
  const bodies = bodiesOf(parts, fail);
  const pages = Math.max(...bodies.map((body) => body.pages));
  if (pages > 30) fail("rejected", tooManyPages, { reason: "too-many-pages" });
  const text = bodies.map((body) => body.text).join("\n");
  return finished({ text, pages, hidden: bodies.flatMap((body) => body.hidden), warnings: [] }, fail);
}

const tooManyPages = "This file has more than 30 pages. Send a shorter resume.";

function bodiesOf(parts: Parts, fail: Tools<unknown>["fail"]): Body[] {
  try {
    const styles: Styles = stylesOf(parts.styles);
    return [...parts.headers, parts.document, ...parts.footers].map((xml) => bodyOf(xml, styles));
  } catch (error) {
    if (error instanceof BrokenXml) return fail("rejected", damaged, { reason: "corrupt" });
    throw error;
  }
}
