/** Follows how the words at the current place of a document are drawn. */
import { type Look, lookOf, paperOf, unseen } from "./look.ts";
import { paperUnder } from "./paper.ts";
import type { Styles } from "./styles.ts";
import type { Opening, Piece } from "./xml.ts";

export interface Ink {
  readonly take: (piece: Piece) => void;
  /** Why nobody sees the words that stand here, null where they are seen. */
  readonly hides: () => ReturnType<typeof unseen>;
}

/** A paragraph's look and that of the run within it, null between runs. */
interface Place {
  paragraph: Look;
  run: Look | null;
}

export function inkOf(styles: Styles): Ink {
  const paper = paperUnder(styles);
  /** A text box holds paragraphs of its own within a run, hence the pile. */
  const places: Place[] = [fresh()];
  let inProperties = 0;

  const here = () => places.at(-1) as Place;

  function opened(piece: Opening): void {
    const place = here();
    const id = piece.attribute("w:val");
    if (piece.name === "w:p") Object.assign(place, fresh());
    else if (piece.name === "w:r") place.run = {};
    else if (piece.name === "w:txbxContent") places.push(fresh());
    else if (piece.name === "w:pStyle") place.paragraph = styles.of(id);
    else if (piece.name === "w:rStyle") place.run = { ...styles.of(id), ...place.run };
    else if (place.run && inProperties > 0) place.run = { ...place.run, ...lookOf(piece) };
    else if (piece.name === "w:shd" && inProperties === 0) place.paragraph = { ...place.paragraph, ...paperOf(piece) };
  }

  function take(piece: Piece): void {
    paper.take(piece);
    if (piece.kind === "text") return;
    if (piece.name === "w:rPr") inProperties += piece.kind === "open" ? 1 : -1;
    if (piece.kind === "open") opened(piece);
    else if (piece.name === "w:r") here().run = null;
    else if (piece.name === "w:txbxContent") places.pop();
  }

  function hides() {
    const behind = paper.now();
    const { paragraph, run } = here();
    return unseen({ ...styles.usual, ...(behind ? { paper: behind } : {}), ...paragraph, ...run });
  }

  return { take, hides };
}

const fresh = (): Place => ({ paragraph: {}, run: null });
