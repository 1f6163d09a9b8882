/** Follows what lies behind the words at the current place: the page, a table, a cell, a text box. */
import { boxPaper } from "./box_paper.ts";
import { colour, paperOf } from "./look.ts";
import type { Styles } from "./styles.ts";
import type { Opening, Piece } from "./xml.ts";

export interface Paper {
  readonly take: (piece: Piece) => void;
  /** `#rrggbb`, "unknown", or undefined for the plain page. */
  readonly now: () => string | undefined;
}

export function paperUnder(styles: Styles): Paper {
  /** The page lies lowest; whatever has no colour of its own shows what lies beneath. */
  const pile: (string | undefined)[] = [undefined];
  const box = boxPaper();
  let ofTable = 0;

  const paint = (paper: string | undefined) => {
    if (paper !== undefined) pile[pile.length - 1] = paper;
  };

  function opened(piece: Opening): void {
    if (piece.name === "w:background") paint(colour(piece.attribute("w:color")));
    if (piece.name === "w:tblStyle" && styles.colours(piece.attribute("w:val"))) paint("unknown");
    if (piece.name === "w:shd" && ofTable > 0) paint(paperOf(piece).paper);
    if (piece.name === "w:txbxContent") pile.push(box.now());
    if (piece.name === "w:tbl" || piece.name === "w:tc") pile.push(undefined);
  }

  function take(piece: Piece): void {
    box.take(piece);
    if (piece.kind === "text") return;
    if (piece.name === "w:tcPr" || piece.name === "w:tblPr") ofTable += piece.kind === "open" ? 1 : -1;
    if (piece.kind === "open") opened(piece);
    else if (sheets.has(piece.name)) pile.pop();
  }

  return { take, now: () => pile.findLast((paper) => paper !== undefined) };
}

const sheets = new Set(["w:tbl", "w:tc", "w:txbxContent"]);
