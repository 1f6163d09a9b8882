/** What lies behind the words of a text box: its own fill, or the page where it has none. */
import { colour } from "./look.ts";
import type { Piece } from "./xml.ts";

export interface BoxPaper {
  readonly take: (piece: Piece) => void;
  /** `#rrggbb`, "unknown", or undefined for a box without a fill. */
  readonly now: () => string | undefined;
}

/** Watches a shape's properties, which stand before its words. */
export function boxPaper(): BoxPaper {
  let paper: string | undefined;
  let inLine = 0;
  const take = (piece: Piece) => {
    if (piece.kind === "text") return;
    if (piece.name === "a:ln") inLine += piece.kind === "open" ? 1 : -1;
    if (piece.kind === "close" || inLine) return;
    if (shapes.has(piece.name)) paper = vmlPaper(piece.attribute);
    else if (piece.name === "a:srgbClr") paper = colour(piece.attribute("val")) ?? "unknown";
    else if (piece.name === "a:schemeClr") paper = light.has(piece.attribute("val") ?? "") ? "#ffffff" : "unknown";
    else if (piece.name === "a:blip" || piece.name === "a:gradFill") paper = "unknown";
  };
  return { take, now: () => paper };
}

const shapes = new Set(["wps:spPr", "v:shape", "v:rect", "v:roundrect"]);
const light = new Set(["bg1", "lt1"]);

function vmlPaper(attribute: (name: string) => string | undefined): string | undefined {
  const fill = attribute("fillcolor");
  if (fill === undefined || attribute("filled") === "f") return undefined;
  return colour(fill.replace("#", "").slice(0, 6)) ?? "unknown";
}
