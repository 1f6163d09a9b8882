/** A stretch of a text, as offsets into it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const border = /[.!?…।]+["'”’)]*(?=\s|$)|[。！？]+|\n+/gu;

/** The sentences of a text in order, without the white space around them. */
export function everySentence(text: string): Span[] {
  const ends = [...text.matchAll(border)].map((found) => found.index + found[0].length);
  return [...ends, text.length].map((end, i) => trimmed(text, ends[i - 1] ?? 0, end))
    .filter(({ start, end }) => end > start);
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, end - (piece.length - piece.trimEnd().length)) };
}

/** The same spans without those that say again, word for word, what was said before: repeating adds nothing. */
export function withoutRepeats(text: string, spans: readonly Span[]): Span[] {
  const said = new Set<string>();
  return spans.filter(({ start, end }) => {
    const words = text.slice(start, end).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)?.join(" ") ?? "";
    const isNew = words !== "" && !said.has(words);
    said.add(words);
    return isNew;
  });
}
