import type { InterviewEvent, Millis, StoredEvent } from "../../interview/events.ts";
import type { InterviewStatus } from "../../interview/state.ts";
import type { NewContent } from "./content.ts";
import type { Ask, Overtaken } from "./failures.ts";
import type { NewTask } from "./tasks.ts";

/** The row that lists and dashboards read, always written in the transaction of the events that changed it. */
export interface InterviewRow {
  readonly id: string;
  readonly applicationId: string;
  readonly candidateId: string;
  readonly jobId: string;
  readonly kitId: string;
  readonly status: InterviewStatus;
  readonly answered: number;
  readonly questions: number;
  /** Id of the question that is open now, or null. */
  readonly question: string | null;
  readonly paused: boolean;
  readonly personRequested: boolean;
  readonly erased: boolean;
  readonly test: boolean;
  readonly scheduledAt: Millis;
  readonly startedAt: Millis | null;
  readonly endedAt: Millis | null;
  readonly expiresAt: Millis;
  readonly updatedAt: Millis;
}

/** Events of one command, and all that has to be written with them or not at all. */
export interface Append {
  readonly interviewId: string;
  /** Sequence number of the last event that the decision was based on. */
  readonly after: number;
  /** A command with this id that was kept before makes the whole append harmless. */
  readonly commandId: string;
  readonly at: Millis;
  readonly events: readonly InterviewEvent[];
  readonly content?: readonly NewContent[];
  readonly tasks?: readonly NewTask[];
  readonly row: InterviewRow;
}

/** One place where the log does not verify. */
export interface Broken {
  readonly interviewId: string;
  readonly sequence: number;
  readonly what: "changed" | "missing" | "out of order";
}

export interface Interviews {
  readonly append: (append: Append) => Ask<"appended" | "repeated", Overtaken>;
  /** Events in order; empty for an unknown id. */
  readonly events: (interviewId: string) => Ask<readonly StoredEvent[]>;
  /** Events of all interviews with an id above the cursor, oldest first. */
  readonly since: (cursor: number, limit?: number) => Ask<readonly StoredEvent[]>;
  /** The highest event id; 0 when there is none. */
  readonly latest: () => Ask<number>;
  readonly row: (interviewId: string) => Ask<InterviewRow | undefined>;
  /** By the SHA-256 (hex) of an invitation's token. */
  readonly byToken: (tokenHash: string) => Ask<InterviewRow | undefined>;
  /** Gives an interview another invitation; the one before stops working. */
  readonly invite: (interviewId: string, tokenHash: string) => Ask<void>;
  /** Going on now: consent to in progress, newest first. */
  readonly live: () => Ask<readonly InterviewRow[]>;
  /** Not begun or not finished, past `expiresAt`. */
  readonly overdue: (now: Millis) => Ask<readonly string[]>;
  /** Recomputes every HMAC: all interviews, or one. */
  readonly verify: (interviewId?: string) => Ask<readonly Broken[]>;
  /** A browser's (or an API token's) place in an interview, by the hash of its cookie. */
  readonly sit: (seatHash: string, interviewId: string, at: Millis) => Ask<void>;
  readonly seated: (seatHash: string) => Ask<string | undefined>;
}
