/** The frames of all pages. What a page shows comes as `body`, already drawn. */
import "./forms/views.ts";
import "./parts/views.ts";
import degradedEta from "./degraded.eta" with { type: "text" };
import dialogsEta from "./dialogs.eta" with { type: "text" };
import flashEta from "./flash.eta" with { type: "text" };
import headEta from "./head.eta" with { type: "text" };
import type { IconName } from "./icons.ts";
import candidateEta from "./layout_candidate.eta" with { type: "text" };
import hrEta from "./layout_hr.eta" with { type: "text" };
import plainEta from "./layout_plain.eta" with { type: "text" };
import partEta from "./part.eta" with { type: "text" };
import type { Action } from "./parts/views.ts";
import problemEta from "./problem.eta" with { type: "text" };
import segmentsEta from "./segments.eta" with { type: "text" };
import { view } from "./view.ts";

/** What just happened, shown once. With `undo` it is a toast whose button posts `values` to `action`. */
export type Flash = string | {
  readonly text: string;
  readonly undo?:
    | { readonly action: string; readonly values?: Readonly<Record<string, string>> | undefined }
    | undefined;
};
type Flashed = { readonly flash?: Flash | null | undefined };

/** What runs worse than usual: what, since when, what it changes; one way to more. */
export interface Degraded {
  readonly text: string;
  readonly link?: Action | undefined;
}

export type Place = "today" | "jobs" | "candidates" | "insights" | "settings" | "help";

export interface HrPage extends Flashed {
  readonly title: string;
  readonly body: string;
  readonly person: { readonly name: string; readonly role: string };
  /** How much waits for this person. */
  readonly rail: { readonly today: number };
  readonly current: Place;
  readonly demo: boolean;
  readonly degraded?: Degraded | null | undefined;
}

/** Where the interview stands: question `at` of `of`, and the words for it. */
export interface Progress {
  readonly at: number;
  readonly of: number;
  readonly label: string;
}

export interface CandidatePage extends Flashed {
  readonly title: string;
  readonly body: string;
  readonly company: string;
  readonly job?: string | undefined;
  readonly language: string;
  readonly dir: "ltr" | "rtl";
  readonly progress?: Progress | null | undefined;
  /** Practice shows marks and ladders. */
  readonly styles?: "candidate.css" | "practice.css" | undefined;
  /** A page's own script, added by `addScript`. */
  readonly script?: string | undefined;
  /** The links at the foot; the room has its own. */
  readonly foot?: boolean | undefined;
  /** The frame's own words in the page's language. */
  readonly words?: { readonly [word in "skip" | "privacy" | "support" | "lost"]?: string | undefined } | undefined;
}

const places: readonly { name: Place; href: string; label: string; icon: IconName }[] = [
  { name: "today", href: "/", label: "Today", icon: "home" },
  { name: "jobs", href: "/jobs", label: "Jobs", icon: "job" },
  { name: "candidates", href: "/candidates", label: "Candidates", icon: "person" },
  { name: "settings", href: "/settings", label: "Settings", icon: "settings" },
];

export const hrDocument = view<HrPage & { readonly places: typeof places }>("layout_hr", hrEta);
export const hrLayout = (page: HrPage): string => hrDocument({ ...page, places });

export const candidateLayout = view<CandidatePage>("layout_candidate", candidateEta);

/** Setup, sign-in, and problems of people who are not signed in. */
export const plainLayout = view<Flashed & { readonly title: string; readonly body: string }>("layout_plain", plainEta);

/** What htmx gets: the title, the body, and the flash for its place. `site` is the company on candidate pages. */
export const part = view<
  Flashed & { readonly title: string; readonly body: string; readonly site?: string | undefined }
>("part", partEta);

/** 403, 404, 409, 413, 422, 429, 500: what was wrong and what to do, and a reference for those who look it up. */
export interface Problem {
  readonly title: string;
  readonly message: string;
  readonly reference?: string | undefined;
  readonly actions?: readonly Action[] | undefined;
}
/** The body alone, for a problem within another frame. */
export const problemBody = view<Problem>("problem", problemEta);
/** The whole page. */
export const problemPage = (problem: Problem): string =>
  plainLayout({ title: problem.title, body: problemBody(problem) });

export const head = view<{ readonly title: string; readonly styles: string; readonly script: string }>("head", headEta);
export const flash = view<Flashed>("flash", flashEta);
export const dialogs = view<Record<never, never>>("dialogs", dialogsEta);
export const degraded = view<Degraded>("degraded", degradedEta);
export const segments = view<Progress>("segments", segmentsEta);
