/** Tells a skill from the everyday word, or the letter, that it is named by. Pure. */

/** Names of languages that are too short to stand in a list of other names without care. */
export const shortNames: Readonly<Record<string, readonly string[]>> = { golang: ["Go"], "r-programming": ["R"] };

/** Everyday words count with a capital letter, or as an item of a list; one or two letters by the rule below. */
export function isMeant(text: string, words: string, at: number): boolean {
  if (/^\p{L}{1,2}$/u.test(words)) return isShortName(text, words, at);
  return !everyday.has(words) || isListed(text, words, at);
}

/** In small letters these are mostly no tools: we react, express, spark, bind. */
const everyday = new Set(
  ("react express spring flask rust swift spark sketch bind helm flux chef puppet dart julia node next remix ember gin " +
    "echo stencil vault backup reporting streaming prefect dagster oracle access excel word teams notion slack snowflake " +
    "hive pandas cypress jest locust postman nest play scala ruby crystal elm fiber bootstrap salt").split(" "),
);

/** Between commas, slashes or other marks, or on a line of its own. */
function isListed(text: string, words: string, at: number): boolean {
  const before = /(?:^|[\n,;:/|•·(\t*-])\s*$/.test(text.slice(Math.max(0, at - 4), at));
  const after = /^\s*(?:$|[\n,;/|•·)\t.])/.test(text.slice(at + words.length, at + words.length + 4));
  return before && after;
}

/** One or two letters have to be capitals as in the name, without hyphens and ampersands (R&D, Go-live, C-level). */
function isShortName(text: string, words: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + words.length, at + words.length + 8);
  if (!/^\p{Lu}/u.test(words) || /[\p{L}\p{N}][-&.]$/u.test(before) || /^(?:[-&]|\.)[\p{L}\p{N}]/u.test(after)) {
    return false;
  }
  const opens = at === 0 || /[\n.!?;•*-]\s?$/.test(before);
  return !(opens && words === "Go" && goes.test(after));
}

/** Go live, go to, go through: no language. */
const goes = /^ (?:live|to|with|for|through|over|back|ahead|beyond|further|into|out|on)\b/;
