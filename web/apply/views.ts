import type { Job } from "../../engine/mod.ts";
import type { Messages } from "../messages/mod.ts";
import type { FormState } from "../shell/forms/control.ts";
import "../shell/layouts.ts";
import { addScript } from "../shell/assets.ts";
import type { Promised } from "../shell/promises.ts";
import { view } from "../shell/view.ts";
import resumeFile from "../static/js/resume_file.js" with { type: "text" };
import codePageEta from "./code_page.eta" with { type: "text" };
import companyPageEta from "./company_page.eta" with { type: "text" };
import jobPageEta from "./job_page.eta" with { type: "text" };
import readingEta from "./reading.eta" with { type: "text" };
import resumeEta from "./resume.eta" with { type: "text" };

interface Spoken {
  readonly t: Messages;
}

/** What was read in a file, around the field that holds it. */
export interface Reading {
  /** True when the field holds the words of a file, false when the applicant's own. */
  readonly read: boolean;
  readonly warnings: readonly string[];
  readonly note?: string | undefined;
  readonly problem?: string | undefined;
}

addScript("apply.js", resumeFile);

export const codePage = view<Spoken & { readonly form: FormState }>("apply/code_page", codePageEta);

export const jobPage = view<
  Spoken & {
    readonly job: Pick<Job, "title" | "description" | "code" | "minutes">;
    readonly form: FormState;
    readonly reading: Reading;
    readonly promises: readonly Promised[];
    readonly largest: number;
  }
>("apply/job_page", jobPageEta);

export const resumeField = view<
  Spoken & {
    readonly code: string;
    readonly form: FormState;
    readonly reading: Reading;
    readonly largest: number;
  }
>("apply/resume", resumeEta);

export const readingPart = view<Spoken & Reading & { readonly form: FormState }>("apply/reading", readingEta);

export const companyPageView = view<
  Spoken & {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly questions: readonly (readonly [string, string])[];
  }
>("apply/company_page", companyPageEta);
