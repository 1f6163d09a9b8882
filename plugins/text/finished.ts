/** The last step of every reader: tidy words, what is too long cut, nothing at all refused. */
import type { Hidden, ResumeText, Tools } from "../../engine/plugin/contract.ts";
import { tidy } from "./tidy.ts";

/** A resume of 30 full pages has about 120,000 characters. */
const longest = 200_000;

export function finished(found: ResumeText, fail: Tools<unknown>["fail"]): ResumeText {
  const { text, smuggled } = tidy(found.text);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const more = { reason: "nothing-to-read" };
    fail("rejected", "There is no text in this file, it may be a scan. Send one with text that can be selected.", more);
  }
  return {
    text: text.slice(0, longest),
    pages: found.pages,
    hidden: listed([...found.hidden, ...smuggled]),
    warnings: text.length > longest ? [...found.warnings, tooLong] : found.warnings,
  };
}

const tooLong = "Only the first 200,000 characters of this file were read.";

/** Enough to show what was tried: 100 pieces of 1,000 characters. */
function listed(hidden: readonly Hidden[]): Hidden[] {
  return hidden
    .map(({ text, reason }) => ({ text: tidy(text).text.slice(0, 1000), reason }))
    .filter(({ text }) => text !== "")
    .slice(0, 100);
}
