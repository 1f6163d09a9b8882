import type { Job, JobCounts } from "../../engine/mod.ts";
import type { ListProps } from "../candidates/list_views.ts";
import type { FormState } from "../shell/forms/control.ts";
import "../shell/forms/views.ts";
import "../shell/parts/views.ts";
import { view } from "../shell/view.ts";
import fieldsEta from "./fields.eta" with { type: "text" };
import headEta from "./head.eta" with { type: "text" };
import listEta from "./list.eta" with { type: "text" };
import newEta from "./new.eta" with { type: "text" };
import pipelineEta from "./pipeline.eta" with { type: "text" };
import proposedEta from "./proposed.eta" with { type: "text" };
import settingsEta from "./settings.eta" with { type: "text" };
import shareEta from "./share.eta" with { type: "text" };

export type ListedJob = Job & { readonly counts: JobCounts };

export const jobsPage = view<{
  readonly jobs: readonly ListedJob[];
  /** How many there are without the search. */
  readonly total: number;
  readonly search: string;
  readonly url: URL;
  readonly mayPost: boolean;
  readonly now: number;
  readonly zone: string;
}>("jobs/list", listEta);

export const newJobPage = view<{ readonly form: FormState }>("jobs/new", newEta);

/** `by`: who proposed the fields, or null where somebody fills them in. */
export const proposedPage = view<{
  readonly form: FormState;
  readonly by: string | null;
  readonly tracks: readonly { readonly value: string; readonly label: string }[];
}>("jobs/proposed", proposedEta);

interface JobPart {
  readonly job: Job;
  readonly applyUrl: string;
}
export type Tab = "candidates" | "kit" | "settings";

/** Title line and tabs; `action` is drawn HTML for the right end. */
export const jobHead = view<
  Pick<JobPart, "job"> & {
    readonly now: number;
    readonly tab: Tab;
    readonly candidates: number;
    readonly mayChange: boolean;
    readonly published: boolean;
    readonly action: string;
    readonly zone: string;
  }
>("jobs/head", headEta);

/** Code and link for candidates. */
export const shareLine = view<JobPart>("jobs/share", shareEta);

export const pipelinePage = view<
  JobPart & ListProps & {
    readonly head: string;
    readonly published: boolean;
  }
>("jobs/pipeline", pipelineEta);

export const jobSettingsPage = view<{
  readonly job: Job;
  readonly head: string;
  readonly form: FormState;
  readonly tracks: readonly { readonly value: string; readonly label: string }[];
}>("jobs/settings", settingsEta);

export const jobFields = view<{
  readonly form: FormState;
  readonly tracks: readonly { readonly value: string; readonly label: string }[];
}>("jobs/fields", fieldsEta);
