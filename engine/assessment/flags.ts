import { everySentence, type Span } from "./cover/sentences.ts";
import { orders } from "./orders.ts";

/** Text that speaks to whoever judges, instead of answering. */
export interface Flag extends Span {
  /** The words as they stand in the answer, at most 160 characters; hidden characters are named instead. */
  readonly phrase: string;
}

/** What in an answer is aimed at the judge: orders, role tags, coded or hidden text, praise. It is never obeyed. */
export function flagsIn(text: string): Flag[] {
  return everySentence(text).flatMap((sentence) => flagOf(sentence, text) ?? []);
}

/**
 * The answer with all that was flagged taken out and every other word in its old place: line ends fill the gaps, so
 * that what stood around a gap is never read as one sentence.
 */
export function withoutFlagged(text: string, flags: readonly Flag[] = flagsIn(text)): string {
  return flags.reduce(
    (rest, { start, end }) => rest.slice(0, start) + "\n".repeat(end - start) + rest.slice(end),
    text,
  );
}

function flagOf(sentence: Span, text: string): Flag | null {
  const raw = text.slice(sentence.start, sentence.end);
  const at = aimed(raw);
  if (at) {
    const span = around(at, raw, sentence.start);
    return { ...span, phrase: text.slice(span.start, span.end).slice(0, longestPhrase) };
  }
  const secret = raw.match(hidden);
  return secret ? { ...sentence, phrase: `hidden characters (${named(secret[0])})` } : null;
}

const longestPhrase = 160;

/** Where in a sentence an order, tag or code stands; hidden and look-alike characters don't hide it. */
function aimed(raw: string): Span | null {
  const coded = [roleTag, base64].map((pattern) => raw.match(pattern)).find((found) => found !== null);
  if (coded) return { start: coded.index ?? 0, end: (coded.index ?? 0) + coded[0].length };
  const plain = raw.replace(allHidden, "").normalize("NFKC").toLowerCase().replaceAll("’", "'").replace(
    /[\s_*"“”]+/g,
    " ",
  );
  const found = orders.map((order) => plain.match(order)).find((match) => match !== null);
  if (!found) return null;
  // Lengths may differ after cleaning; a long stretch is taken out anyway, so a near place is enough.
  const scale = raw.length / plain.length;
  const start = Math.floor((found.index ?? 0) * scale);
  return { start, end: Math.min(raw.length, Math.ceil(((found.index ?? 0) + found[0].length) * scale)) };
}

/** All of a sentence is taken out; of talk without full stops only the order with 80 characters on each side. */
function around(at: Span, raw: string, offset: number): Span {
  if (raw.length <= 300) return { start: offset, end: offset + raw.length };
  const from = raw.lastIndexOf(" ", Math.max(0, at.start - 80)) + 1;
  const to = raw.indexOf(" ", at.end + 80);
  return { start: offset + from, end: offset + (to < 0 ? raw.length : to) };
}

const roleTag =
  /<\/?\s*(system|assistant|user|instructions?|prompt|im_start|im_end)\s*\/?>|<\|[a-z_]+\|>|\[\/?(INST|SYS|SYSTEM|ASSISTANT)\]|^\s*(system|assistant|developer)\s*:|^#{2,}\s*(system|instructions?|prompt)\b/im;
/** Forty characters of it hold an order of five words; no word of a language mixes cases and figures this long. */
const base64 = /(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])(?=[A-Za-z0-9+/]*[0-9])[A-Za-z0-9+/]{40,}={0,2}/;
/** Joiners (U+200C, U+200D) are left alone: scripts of India and emoji need them. */
const hidden = /[\u200B\u2060-\u2064\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;
const allHidden = /[\u200B-\u200D\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF\u00AD\u{E0000}-\u{E007F}]/gu;

function named(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
