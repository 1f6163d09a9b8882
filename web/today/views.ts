import type { Funnel, Job, JobCounts, Request } from "../../engine/mod.ts";
import "../shell/parts/views.ts";
import { view } from "../shell/view.ts";
import firstEta from "./first.eta" with { type: "text" };
import goingOnEta from "./going_on.eta" with { type: "text" };
import jobsEta from "./jobs.eta" with { type: "text" };
import liveEta from "./live.eta" with { type: "text" };
import type { ProviderLine } from "./providers.ts";
import providersEta from "./providers.eta" with { type: "text" };
import todayEta from "./today.eta" with { type: "text" };
import waitingEta from "./waiting.eta" with { type: "text" };

/** An interview to read, or a wish that waits for an answer. */
export interface WaitingRow {
  readonly title: string;
  readonly href: string;
  readonly about: string;
  readonly track: { readonly low: number | null; readonly high: number | null; readonly at: number | null } | null;
  readonly request: Request | null;
  readonly demo: boolean;
}

export interface LiveRow {
  readonly title: string;
  readonly href: string;
  readonly about: string;
  readonly minutes: number | null;
  readonly demo: boolean;
}

interface Lists {
  readonly waiting: readonly WaitingRow[];
  readonly waitingTotal: number;
  readonly mayAnswer: boolean;
  readonly live: readonly LiveRow[];
  readonly liveTotal: number;
}

export interface TodayProps extends Lists {
  readonly greeting: string;
  readonly sentence: string;
  readonly mayPost: boolean;
  /** Nobody has done anything here yet. */
  readonly first: boolean;
  readonly mayAddDemo: boolean;
  readonly funnel: Funnel;
  readonly jobs: readonly (Job & { readonly counts: JobCounts })[];
  readonly providers: readonly ProviderLine[];
  /** Number of the last event that this page shows. */
  readonly seen: number;
  readonly zone: string;
}

export const todayPage = view<TodayProps>("today", todayEta);
export const waitingList = view<Pick<Lists, "waiting" | "waitingTotal" | "mayAnswer">>("today/waiting", waitingEta);
export const goingOn = view<Pick<Lists, "live" | "liveTotal">>("today/going_on", goingOnEta);
/** What a stream sends: both lists anew. */
export const liveLists = view<Lists>("today/live", liveEta);
export const firstSteps = view<Pick<TodayProps, "mayPost" | "mayAddDemo">>("today/first", firstEta);
export const openJobs = view<Pick<TodayProps, "jobs" | "zone">>("today/jobs", jobsEta);
export const providerLines = view<Pick<TodayProps, "providers">>("today/providers", providersEta);
