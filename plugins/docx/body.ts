/** Reads one part of a Word file: the words that are shown, in order, and those that are not. */
import type { Hidden } from "../../engine/plugin/contract.ts";
import { inkOf } from "./ink.ts";
import { sheet } from "./sheet.ts";
import type { Styles } from "./styles.ts";
import { type Piece, pieces } from "./xml.ts";

export interface Body {
  readonly text: string;
  readonly hidden: readonly Hidden[];
  /** As Word last laid it out. */
  readonly pages: number;
}

export function bodyOf(xml: string, styles: Styles): Body {
  const page = sheet();
  const ink = inkOf(styles);
  const hidden: Hidden[] = [];
  let pages = 1;
  for (const { piece, isWord } of shown(xml)) {
    if (piece.kind !== "text") {
      ink.take(piece);
      page.take(piece);
      if (piece.kind === "open" && piece.name === "w:lastRenderedPageBreak") pages++;
      if (piece.kind === "close" && piece.name === "w:p") endLine(hidden);
    } else if (isWord) {
      const reason = piece.text.trim() === "" ? null : ink.hides();
      if (reason === null) page.write(piece.text);
      else keep(hidden, { text: piece.text, reason });
    }
  }
  return { text: page.text(), hidden, pages };
}

/** Only what stands in a `w:t` is a word; the rest is space between tags, or instructions to Word. */
function* shown(xml: string): Generator<{ readonly piece: Piece; readonly isWord: boolean }> {
  let skipping = 0;
  let isWord = false;
  for (const piece of pieces(xml)) {
    const step = piece.kind === "open" ? 1 : -1;
    if (piece.kind !== "text" && notShown.has(piece.name)) skipping += step;
    else if (skipping === 0) {
      if (piece.kind !== "text" && piece.name === "w:t") isWord = step === 1;
      yield { piece, isWord };
    }
  }
}

/** The older twin of a drawing, and what was deleted or moved away under tracked changes. */
const notShown = new Set(["mc:Fallback", "w:del", "w:moveFrom"]);

/** Word cuts a sentence into many runs: those with one reason belong together, line by line. */
function keep(hidden: Hidden[], next: Hidden): void {
  const last = hidden.at(-1);
  if (last?.reason === next.reason) hidden[hidden.length - 1] = { ...last, text: last.text + next.text };
  else hidden.push(next);
}

function endLine(hidden: Hidden[]): void {
  const last = hidden.at(-1);
  if (last && !last.text.endsWith("\n")) hidden[hidden.length - 1] = { ...last, text: `${last.text}\n` };
}
