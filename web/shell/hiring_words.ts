/** How the states of hiring are called where a recruiter reads them. */
import type { ApplicationRow, Outcome, QuestionKind, Stage } from "../../engine/mod.ts";

export const stageWords: Readonly<Record<Stage, string>> = {
  applied: "Invited",
  interviewing: "Interviewing",
  to_read: "To read",
  decided: "Decided",
  ended: "Not held",
};
export const stages = Object.keys(stageWords) as readonly Stage[];

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  advance: "Advanced",
  hold: "On hold",
  reject: "Rejected",
};

export const kindWords: Readonly<Record<QuestionKind, string>> = {
  "warm-up": "Warm-up",
  technical: "Technical",
  coding: "Coding",
  project: "Project",
  behavioural: "Behavioural",
  situational: "Situational",
  closing: "Closing",
};

export const levelWords = { 1: "Junior", 2: "Experienced", 3: "Senior" } as const;

/** Where an application stands, as the store counts it. */
export function stageOf({ decision, interview }: Pick<ApplicationRow, "decision" | "interview">): Stage {
  if (decision) return "decided";
  if (interview.erased) return "ended";
  switch (interview.status) {
    case "completed":
      return "to_read";
    case "in_progress":
      return "interviewing";
    case "scheduled":
    case "greeting":
    case "consent":
      return "applied";
    default:
      return "ended";
  }
}

/** The same in a few words that say what is going on, e.g. "Question 5 of 8". */
export function standing({ decision, interview, verdict }: ApplicationRow): string {
  if (decision) return outcomeWords[decision.outcome];
  if (interview.erased) return "Erased";
  switch (interview.status) {
    case "scheduled":
      return "Has not begun yet";
    case "greeting":
    case "consent":
      return "Has opened the invitation";
    case "in_progress":
      return interview.paused ? "Takes a break" : questionNow(interview);
    case "completed":
      return verdict === null ? "Being judged" : verdict.band ?? "Needs a person";
    case "declined":
      return "Declined the interview";
    case "withdrawn":
      return "Withdrew";
    case "expired":
      return "Did not finish in time";
  }
}

export const questionNow = ({ answered, questions }: ApplicationRow["interview"]): string =>
  `Question ${Math.min(answered + 1, questions)} of ${questions}`;

/** What a track draws: the verdict's interval, or nothing. */
export const intervalOf = ({ verdict }: Pick<ApplicationRow, "verdict">) => ({
  low: verdict?.low ?? null,
  high: verdict?.high ?? null,
  at: verdict?.overall ?? null,
});

/** Why there is no band, without the words that stand beside it anyway; null where there is one. */
export const whyNoBand = (because: string | null): string | null =>
  because === null ? null : because.replace(/^needs a person: /, "");

/** An erased person has no name. */
export const nameOf = ({ name }: Pick<ApplicationRow, "name">): string => name ?? "Erased person";

export const pageOf = ({ application }: Pick<ApplicationRow, "application">): string =>
  `/candidates/${application.candidateId}?application=${application.id}`;
