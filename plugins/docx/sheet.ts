/** Lays words out as lines: paragraphs, rows of a table by their cells, text boxes. */
import type { Piece } from "./xml.ts";

export interface Sheet {
  readonly take: (piece: Piece) => void;
  readonly write: (words: string) => void;
  readonly text: () => string;
}

export function sheet(): Sheet {
  /** The part that is being written, within those that it stands in: a cell in a row in the body. */
  const parts: string[][] = [[]];

  /** The places where tabs stop are named like tabs. */
  let inStops = false;

  const write = (words: string) => void parts.at(-1)?.push(words);

  /** Ends a part and hands its words on to the one around it. */
  function close(asWords: (words: string[]) => string): void {
    const words = parts.length > 1 ? parts.pop() : undefined;
    if (words) write(asWords(words));
  }

  function opened(name: string): void {
    if (parted.has(name)) parts.push([]);
    else if (name === "w:tabs") inStops = true;
    else if (marks[name] && !inStops) write(marks[name]);
  }

  function closed(name: string): void {
    if (name === "w:tabs") inStops = false;
    else if (name === "w:p") write("\n");
    else if (name === "w:tc") close((words) => words.join("").trim());
    else if (name === "w:tr") close(row);
    else if (name === "w:txbxContent") close((words) => `\n${words.join("")}\n`);
  }

  function take(piece: Piece): void {
    if (piece.kind === "open") opened(piece.name);
    else if (piece.kind === "close") closed(piece.name);
  }

  return { take, write, text: () => parts.flat().join("") };
}

const parted = new Set(["w:tr", "w:tc", "w:txbxContent"]);
const marks: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:numPr": "• ",
};

/** A date beside a title is one line; two full columns are read one after the other. */
function row(cells: string[]): string {
  const oneLine = cells.slice(0, -1).every((cell) => !cell.includes("\n"));
  return cells.filter((cell) => cell !== "").join(oneLine ? "\t" : "\n") + "\n";
}
