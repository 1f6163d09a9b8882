/** The looks that a document names once and uses by name: words can be hidden by a style as well. */
import { type Look, lookOf, paperOf } from "./look.ts";
import { type Opening, pieces } from "./xml.ts";

export interface Styles {
  /** What words look like where nothing else is said. */
  readonly usual: Look;
  /** The look of a style, with all that it is based on. */
  readonly of: (id: string | undefined) => Look;
  /** Whether a table's style colours cells: which ones is left to Word. */
  readonly colours: (id: string | undefined) => boolean;
}

interface Style {
  look: Look;
  basedOn: string | undefined;
  colours: boolean;
}

export function stylesOf(xml: string): Styles {
  const styles = new Map<string, Style>();
  const chosen = { defaults: blank(), paragraph: blank() };
  let current = blank();
  let inRun = 0;
  for (const piece of pieces(xml)) {
    if (piece.kind === "text") continue;
    if (piece.name === "w:rPr") inRun += piece.kind === "open" ? 1 : -1;
    if (piece.kind === "close") continue;
    if (piece.name === "w:docDefaults") chosen.defaults = current = blank();
    if (piece.name === "w:style") styles.set(piece.attribute("w:styleId") ?? "", current = blank());
    if (isUsualParagraph(piece)) chosen.paragraph = current;
    note(current, piece, inRun > 0);
  }
  return {
    usual: { ...chosen.defaults.look, ...chosen.paragraph.look },
    of: (id) => chain(styles, id).reduce<Look>((look, style) => ({ ...style.look, ...look }), {}),
    colours: (id) => chain(styles, id).some((style) => style.colours),
  };
}

const blank = (): Style => ({ look: {}, basedOn: undefined, colours: false });

function isUsualParagraph(piece: Opening): boolean {
  return piece.name === "w:style" && piece.attribute("w:default") === "1" && piece.attribute("w:type") === "paragraph";
}

function note(style: Style, piece: Opening, inRun: boolean): void {
  if (piece.name === "w:basedOn") style.basedOn = piece.attribute("w:val");
  if (inRun) style.look = { ...style.look, ...lookOf(piece) };
  else if (piece.name === "w:shd" && paperOf(piece).paper) style.colours = true;
}

/** A style and what it is based on, nearest first. Ten steps: a style that is based on itself must not turn for ever. */
function chain(styles: ReadonlyMap<string, Style>, id: string | undefined, steps = 10): Style[] {
  const style = id === undefined || steps === 0 ? undefined : styles.get(id);
  return style ? [style, ...chain(styles, style.basedOn, steps - 1)] : [];
}
