import type { Marks, Reading, Verdict } from "../../assessment/types.ts";
import type { Millis } from "../../interview/events.ts";
import type { Ask } from "./failures.ts";

/** One answer as one rater judged it. The reading holds quotes, so it is sealed; the marks are not. */
export interface Scored {
  readonly id: string;
  readonly interviewId: string;
  readonly candidateId: string;
  readonly questionId: string;
  /** `rules`, `model`, or `person:<user id>`. */
  readonly rater: string;
  readonly provider: string;
  readonly model: string | null;
  readonly promptVersion: string;
  /** Kit version whose points and ladder were used. */
  readonly rubricVersion: number;
  readonly sample: number;
  readonly transcriptHash: string;
  readonly marks: Marks;
  readonly reading: Reading;
  /** Two or three sentences beside the marks, counted nowhere. */
  readonly note: string;
  readonly at: Millis;
}

export interface Concluded {
  readonly interviewId: string;
  readonly candidateId: string;
  /** `rules`, `provider/model`, or `people`. */
  readonly by: string;
  readonly verdict: Verdict;
  /** 150 to 200 words; sealed. */
  readonly report: string;
  readonly reportBy: string;
  readonly at: Millis;
}

export interface Judging {
  /** Keyed by interview, question, rater, provider, model, prompt and rubric version and sample: twice changes nothing. */
  readonly score: (scored: Scored) => Ask<void>;
  readonly scores: (interviewId: string) => Ask<readonly Scored[]>;
  /** Replaces the verdict and report that stood before; older ones stay in the audit. */
  readonly conclude: (concluded: Concluded) => Ask<void>;
  readonly conclusion: (interviewId: string) => Ask<Concluded | undefined>;
}

/** One call of a provider. */
export interface Call {
  readonly id: string;
  readonly at: Millis;
  readonly port: string;
  readonly ability: string;
  /** Who answered in the end: a provider's id or `rules`. */
  readonly provider: string;
  readonly model: string | null;
  /** E.g. `openai:unavailable`. */
  readonly failures: readonly string[];
  readonly ms: number;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
}

export interface Calls {
  readonly add: (calls: readonly Call[]) => Ask<void>;
  /** Newest first. */
  readonly recent: (since: Millis, limit?: number) => Ask<readonly Call[]>;
}
