/** How a run of words is drawn, as far as it decides whether somebody can read it. */
import type { Hidden } from "../../engine/plugin/contract.ts";
import { contrast, unreadable } from "../text/contrast.ts";
import type { Opening } from "./xml.ts";

export interface Look {
  readonly vanished?: boolean;
  readonly transparent?: boolean;
  /** `#rrggbb`, or "auto": Word then picks black or white by what lies behind. */
  readonly ink?: string;
  /** `#rrggbb`, or "unknown" where it comes from a theme or a picture. */
  readonly paper?: string;
  readonly points?: number;
}

/** What one element of run properties adds to a look. */
export function lookOf(piece: Opening): Look {
  const value = piece.attribute("w:val");
  switch (piece.name) {
    case "w:vanish":
    case "w:webHidden":
      return { vanished: !["0", "false", "off"].includes(value ?? "") };
    case "w:color":
      return { ink: colour(value) ?? "auto" };
    case "w:sz":
      return { points: Number(value) / 2 };
    case "w:highlight":
      return value === "none" ? {} : { paper: value === "white" ? "#ffffff" : "unknown" };
    case "w:shd":
      return paperOf(piece);
    case "w14:alpha":
      return { transparent: Number(piece.attribute("w14:val")) > 85_000 };
    default:
      return {};
  }
}

/** The shading of a run, a paragraph, a cell or a table; nothing where it is left to what lies behind. */
export function paperOf(piece: Opening): Look {
  const fill = colour(piece.attribute("w:fill"));
  if (fill) return { paper: fill };
  return piece.attribute("w:themeFill") ? { paper: "unknown" } : {};
}

export function colour(value: string | undefined): string | undefined {
  return /^[0-9a-f]{6}$/i.test(value ?? "") ? `#${value?.toLowerCase()}` : undefined;
}

/** Why nobody can read words of this look, null where somebody can. */
export function unseen(
  { vanished, transparent, ink = "auto", paper = "#ffffff", points = 10 }: Look,
): Hidden["reason"] | null {
  if (vanished) return "invisible";
  if (transparent) return "transparent";
  if (ink !== "auto" && paper !== "unknown" && contrast(ink, paper) < unreadable) return "white";
  return points < 3 ? "tiny" : null;
}
