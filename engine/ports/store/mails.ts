import type { Millis } from "../../interview/events.ts";
import type { Letter } from "../mail.ts";
import type { Ask } from "./failures.ts";

/** A mail to send or sent; address and text are sealed under the candidate's key. */
export interface QueuedMail {
  readonly id: string;
  readonly candidateId: string;
  readonly kind: string;
  readonly letter: Letter;
  readonly at: Millis;
  readonly sentAt: Millis | null;
  readonly messageId: string | null;
}

export interface Mails {
  readonly add: (mail: Omit<QueuedMail, "sentAt" | "messageId">) => Ask<void>;
  readonly find: (id: string) => Ask<QueuedMail | undefined>;
  readonly sent: (id: string, messageId: string, at: Millis) => Ask<void>;
  /** Newest first. */
  readonly list: (limit?: number) => Ask<readonly QueuedMail[]>;
  readonly waiting: () => Ask<number>;
}
