/** What can be asked of an interview, and why it may be refused. */
import type { EventData, Form, PlannedQuestion, SealedSound } from "./events.ts";

export type Command =
  | { readonly kind: "schedule"; readonly data: EventData["scheduled"] }
  | { readonly kind: "plan_resume_questions"; readonly questions: readonly PlannedQuestion[]; readonly by: string }
  | {
    readonly kind: "begin";
    readonly seat: string;
    readonly consent: boolean;
    readonly notice: string;
    readonly purposes: readonly string[];
  }
  | {
    readonly kind: "answer";
    readonly seat: string;
    readonly turn: number;
    readonly form: Form;
    readonly contentId: string | null;
    readonly sound: SealedSound | null;
  }
  | { readonly kind: "decline_answer"; readonly seat: string; readonly turn: number }
  /** Asks what comes next: the picked probe, or the next planned question. */
  | { readonly kind: "ask"; readonly probe: string | null; readonly late: boolean; readonly by: string }
  | { readonly kind: "take_seat"; readonly seat: string }
  | { readonly kind: "pause"; readonly seat: string }
  | { readonly kind: "continue"; readonly seat: string }
  | { readonly kind: "request_person" }
  | { readonly kind: "end"; readonly seat: string }
  | { readonly kind: "decline" }
  | { readonly kind: "withdraw" }
  | { readonly kind: "expire" }
  | { readonly kind: "erase"; readonly by: string };

export const refusals = {
  "already scheduled": "This interview is there already.",
  "not scheduled": "There is no such interview.",
  "already begun": "This interview has begun already.",
  "planned before": "The questions about this resume are planned already.",
  "not begun": "This interview has not begun yet.",
  "is over": "This interview is over.",
  "no consent": "The interview begins once you agree to it.",
  "elsewhere": "This interview goes on in another place now. Open your link to take it over here.",
  "other question": "This question was answered already; the next one is on your screen.",
  "nothing to ask": "A question is open; it has to be answered first.",
  "no such probe": "That follow-up is not prepared for this question.",
  "empty answer": "There is nothing in this answer yet. Write or say something, or skip the question.",
  "not yet expired": "This interview can still be held.",
  "erased": "The words of this interview were erased.",
} as const;
export type Refusal = keyof typeof refusals;
