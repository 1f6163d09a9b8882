/** Components with more to them than a class name, to be included: `<%~ include("ladder", { ladder }) %>`. */
import type { Hour } from "../drawn/hour_strip.ts";
import type { Interval } from "../drawn/interval_track.ts";
import { view } from "../view.ts";
import codeChipEta from "./code_chip.eta" with { type: "text" };
import emptyEta from "./empty.eta" with { type: "text" };
import faceEta from "./face.eta" with { type: "text" };
import keyPointsEta from "./key_points.eta" with { type: "text" };
import ladderEta from "./ladder.eta" with { type: "text" };
import markingEta from "./marking.eta" with { type: "text" };
import marksEta from "./marks.eta" with { type: "text" };
import pagesEta from "./pages.eta" with { type: "text" };
import playerEta from "./player.eta" with { type: "text" };
import quoteNumberEta from "./quote_number.eta" with { type: "text" };
import saidEta from "./said.eta" with { type: "text" };
import stripsEta from "./strips.eta" with { type: "text" };
import verdictEta from "./verdict.eta" with { type: "text" };

/** A link that is offered as a button. */
export interface Action {
  readonly href: string;
  readonly label: string;
}

/** Words that carry a mark. `sound`: where they start in the answer's player, in seconds; absent for typed answers. */
export interface Quote {
  /** Counts through the whole interview: the ids `quote-1`, `quote-2` stand once on a page. */
  readonly number: number;
  readonly sound?: { readonly player: string; readonly src: string; readonly at: number } | undefined;
}

type Grade = "met" | "partly" | "missed";

/** A code or a link with a button that copies it; `copy` where another text than the shown one is meant. */
export const codeChip = view<
  {
    readonly code: string;
    readonly copy?: string | undefined;
    readonly label?: string | undefined;
    readonly copied?: string | undefined;
  }
>("code_chip", codeChipEta);

/** A place without rows: one sentence, and what to do. `quiet` where the page has its filled button elsewhere. */
export const empty = view<
  { readonly text: string; readonly actions?: readonly Action[] | undefined; readonly quiet?: boolean | undefined }
>("empty", emptyEta);

/** The interviewer's face. A script moves `[data-face-gaze]`, `[data-face-head]` and the `ry` of `[data-face-mouth]`. */
export const face = view<Record<never, never>>("face", faceEta);

/** Key points, each met, partly met or missed; `words` says so in the page's language. */
export const keyPoints = view<{
  readonly points: readonly {
    readonly text: string;
    readonly grade: Grade;
    readonly quotes?: readonly Quote[] | undefined;
  }[];
  readonly words?: Readonly<Record<Grade, string>> | undefined;
}>("key_points", keyPointsEta);

/** What an answer at 0, 1, 3 and 5 is like, in four columns. */
export const ladder = view<{ readonly ladder: Readonly<Record<0 | 1 | 3 | 5, string>> }>("ladder", ladderEta);

/** Six boxes to mark by hand. */
export const marking = view<
  { readonly name: string; readonly label: string; readonly value?: number | null | undefined }
>("marking", markingEta);

/** Marks by rater; null is "not judged". */
export const marks = view<{
  readonly title: string;
  readonly raters: readonly string[];
  readonly rows: readonly { readonly criterion: string; readonly marks: readonly (number | null)[] }[];
}>("marks", marksEta);

/** "51 to 100 of 500 candidates" and the ways on; `page` counts from 1, the links keep the rest of the address. */
export const pages = view<{
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly url: URL;
  readonly one: string;
  readonly many?: string | undefined;
}>("pages", pagesEta);

/** The sound of an answer: `seconds` long, `peaks` 0 to 1, `label` as in "answer 3". */
export const player = view<{
  readonly id: string;
  readonly src: string;
  readonly seconds: number;
  readonly peaks: readonly number[];
  readonly label: string;
}>("player", playerEta);

export const quoteNumber = view<{ readonly quote: Quote }>("quote_number", quoteNumberEta);

/** What a person said, in pieces: plain words, and words that carry a mark. */
export const said = view<{
  readonly pieces: readonly { readonly words: string; readonly quote?: Quote | undefined }[];
  readonly language?: string | undefined;
}>("said", saidEta);

/** Providers' last hours; `mood` colours the words at the right. */
export const strips = view<{
  readonly rows: readonly {
    readonly label: string;
    readonly words: string;
    readonly mood?: "warn" | "stop" | undefined;
    readonly hours: readonly Hour[];
  }[];
}>("strips", stripsEta);

/** The number, its band, its interval and the scale; `because` says why there is no band, in a few words. */
export const verdict = view<
  Interval & { readonly band: string | null; readonly because?: string | null | undefined }
>("verdict", verdictEta);
