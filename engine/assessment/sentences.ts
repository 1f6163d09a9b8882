/** A stretch of a text, as offsets into it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text in order; one that was said before is left out, so that repeating adds nothing. */
export function sentencesOf(text: string): Span[] {
  const seen = new Set<string>();
  return cut(text).filter(({ start, end }) => {
    const words = text.slice(start, end).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)?.join(" ");
    if (!words || seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

const border = /[.!?…।]+["'”’)]*(?=\s|$)|[。！？]+|\n+/gu;

function cut(text: string): Span[] {
  const ends = [...text.matchAll(border)].map((found) => found.index + found[0].length);
  return [...ends, text.length].map((end, i) => trimmed(text, ends[i - 1] ?? 0, end));
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, end - (piece.length - piece.trimEnd().length)) };
}
