import type { Millis } from "../../interview/events.ts";
import type { Ask } from "./failures.ts";

/** Words of a candidate, or about one. Kept encrypted under a key of that candidate alone. */
export interface NewContent {
  readonly id: string;
  readonly candidateId: string;
  /** What they belong to: an interview, an application. */
  readonly subjectId: string;
  readonly kind:
    | "answer"
    | "resume_text"
    | "resume"
    | "resume_hidden"
    | "resume_questions"
    | "reading"
    | "report"
    | "notes"
    | "reason"
    | "letter"
    | "link"
    | "comment";
  readonly text: string;
}

export interface Content extends NewContent {
  readonly at: Millis;
}

export interface Contents {
  readonly put: (content: NewContent, at: Millis) => Ask<void>;
  /** Writes anew under the same id. */
  readonly replace: (id: string, text: string, at: Millis) => Ask<void>;
  /** The words, or undefined when they were erased or never there. */
  readonly text: (id: string) => Ask<string | undefined>;
  /** All words of a subject, oldest first; of one kind where it is given. */
  readonly of: (subjectId: string, kind?: NewContent["kind"]) => Ask<readonly Content[]>;
  /** Encrypts sound under the candidate's key; `place` is bound in, so that bytes cannot be moved. */
  readonly seal: (candidateId: string, place: string, bytes: Uint8Array<ArrayBuffer>) => Ask<Uint8Array<ArrayBuffer>>;
  /** Undefined when the key is gone or the bytes are not what was sealed there. */
  readonly unseal: (
    candidateId: string,
    place: string,
    bytes: Uint8Array<ArrayBuffer>,
  ) => Ask<Uint8Array<ArrayBuffer> | undefined>;
}

/** One piece of sound that has arrived; its bytes stand in media. */
export interface Piece {
  readonly interviewId: string;
  readonly turn: number;
  /** From 0. */
  readonly number: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

export interface Pieces {
  /** `repeated` when the same piece was there already, `different` when other bytes hold that number. */
  readonly put: (piece: Piece, at: Millis) => Ask<"kept" | "repeated" | "different">;
  readonly of: (interviewId: string, turn: number) => Ask<readonly Piece[]>;
}
