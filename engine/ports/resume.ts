/** What the engine asks of a resume reader. */
import type { CallOptions } from "./call.ts";

export interface ResumeFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As found by looking at the bytes, never as the uploader claims. */
  readonly mediaType: string;
}

/** Text that a human reader of the file would not see, with the reason. It is shown to recruiters and read by nobody else. */
export interface Hidden {
  readonly text: string;
  readonly reason: "white" | "tiny" | "off-page" | "invisible" | "covered" | "transparent";
}

export interface ResumeText {
  /** In reading order, lines by `\n`. */
  readonly text: string;
  readonly pages: number;
  readonly hidden: readonly Hidden[];
  /** Sentences for the recruiter, e.g. that the text comes from a scan's recognition layer. */
  readonly warnings: readonly string[];
}

export interface Resume {
  /** Media types that this reader takes. */
  readonly types: readonly string[];
  read(file: ResumeFile, options: CallOptions): Promise<ResumeText>;
}
