/** Finds the words that carry a mark in what was said, and numbers them through the whole interview. */
import type { Reading } from "../../engine/mod.ts";
import type { Quote } from "../shell/parts/views.ts";

export interface Piece {
  readonly words: string;
  readonly quote?: Quote;
}

export interface Quoted {
  /** For each text handed in, its words in pieces. */
  readonly texts: readonly (readonly Piece[])[];
  /** Numbers of the quotes behind a key point, by its id. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

interface Stretch {
  readonly text: number;
  readonly from: number;
  readonly to: number;
  readonly points: readonly string[];
}

/** `first`: the number that the first quote gets. A quote that stands nowhere is left out: it proves nothing. */
export function quotesIn(texts: readonly string[], { points }: Pick<Reading, "points">, first: number): Quoted {
  const found = points.flatMap(({ pointId, quote }) => quote ? stretchOf(texts, quote, pointId) : []);
  const joined = join(found.toSorted((a, b) => a.text - b.text || a.from - b.from));
  const numbers = new Map<string, number[]>();
  joined.forEach(({ points }, i) => {
    for (const id of points) numbers.set(id, [...numbers.get(id) ?? [], first + i]);
  });
  return {
    texts: texts.map((words, text) =>
      piecesOf(
        words,
        joined.map((stretch, i) => ({ ...stretch, number: first + i })).filter((one) => one.text === text),
      )
    ),
    numbers,
  };
}

function stretchOf(texts: readonly string[], quote: string, pointId: string): Stretch[] {
  for (const [text, words] of texts.entries()) {
    const from = words.indexOf(quote);
    if (from >= 0) return [{ text, from, to: from + quote.length, points: [pointId] }];
  }
  return [];
}

/** Quotes that overlap become one: words are underlined once, whatever they prove. */
function join(sorted: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    if (!last || last.text !== next.text || next.from >= last.to) joined.push(next);
    else {
      const points = [...new Set([...last.points, ...next.points])];
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, next.to), points };
    }
  }
  return joined;
}

function piecesOf(words: string, stretches: readonly (Stretch & { readonly number: number })[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, number } of stretches) {
    pieces.push({ words: words.slice(at, from) }, { words: words.slice(from, to), quote: { number } });
    at = to;
  }
  return [...pieces, { words: words.slice(at) }].filter((piece) => piece.words !== "");
}
