import type { Evidence, Outcome } from "../../engine/mod.ts";
import type { FormState } from "../shell/forms/control.ts";
import "../shell/forms/views.ts";
import "../shell/parts/views.ts";
import { view } from "../shell/view.ts";
import answerEta from "./answer.eta" with { type: "text" };
import decisionEta from "./decision.eta" with { type: "text" };
import erasedEta from "./erased.eta" with { type: "text" };
import erasureEta from "./erasure.eta" with { type: "text" };
import invitationEta from "./invitation.eta" with { type: "text" };
import notYetEta from "./not_yet.eta" with { type: "text" };
import personEta from "./person.eta" with { type: "text" };
import resumeEta from "./resume.eta" with { type: "text" };
import scorecardEta from "./scorecard.eta" with { type: "text" };
import type { ScoreView } from "./scorecard.ts";
import soundEta from "./sound.eta" with { type: "text" };
import type { AnswerView } from "./transcript.ts";

/** A small fact under the name. */
export interface Fact {
  readonly words: string;
  readonly mood: "accent" | "warn" | "";
  readonly href?: string;
}

export interface DecisionLine {
  readonly outcome: string;
  readonly who: string;
  readonly when: string;
  readonly reason: string;
}

export interface Wish {
  readonly id: string;
  readonly words: string;
  readonly answered: string | null;
}

interface Who {
  readonly id: string;
  readonly application: string;
  readonly name: string;
  readonly email: string;
}

export interface DecisionProps {
  readonly who: Who;
  readonly form: FormState;
  /** Why nobody can decide just now, or null. */
  readonly closed: string | null;
  readonly mayDecide: boolean;
  readonly decisions: readonly DecisionLine[];
  readonly outcome: Outcome | null;
  readonly openedBy: string;
}

export interface ScorecardProps extends DecisionProps {
  readonly conclusion: Evidence["conclusion"];
  /** Why there is no band. */
  readonly because: string | null;
  readonly scores: readonly ScoreView[];
  readonly judgedBy: string;
  readonly rubric: string;
  readonly report: readonly string[];
  readonly reportBy: string;
}

export interface PersonProps {
  readonly who: Who;
  readonly job: { readonly id: string; readonly title: string };
  readonly kitVersion: number;
  readonly facts: readonly Fact[];
  readonly others: readonly { readonly href: string; readonly job: string; readonly current: boolean }[];
  readonly wishes: readonly Wish[];
  readonly mayAnswer: boolean;
  readonly answers: readonly AnswerView[];
  readonly fromResume: readonly AnswerView[];
  /** What the interview is doing while there is nothing to read. */
  readonly standing: string;
  readonly over: boolean;
  readonly resume: Evidence["resume"];
  readonly match: Evidence["match"];
  readonly scorecard: ScorecardProps;
  readonly mayInvite: boolean;
  readonly mayErase: boolean;
  /** What kept the decision back, in one sentence. */
  readonly refused: string | null;
}

export const personPage = view<PersonProps>("candidates/person", personEta);
export const answerPart = view<{ readonly answer: AnswerView }>("candidates/answer", answerEta);
/** A recording whose length and loudness the browser finds out. */
export const soundPart = view<{ readonly id: string; readonly src: string; readonly label: string }>(
  "candidates/sound",
  soundEta,
);
export const scorecardPart = view<ScorecardProps>("candidates/scorecard", scorecardEta);
export const decisionPart = view<DecisionProps>("candidates/decision", decisionEta);
export const resumePart = view<{
  readonly resume: NonNullable<Evidence["resume"]>;
  readonly match: Evidence["match"];
  readonly job: PersonProps["job"];
}>("candidates/resume", resumeEta);
export const notYet = view<Pick<PersonProps, "standing" | "over">>("candidates/not_yet", notYetEta);

export const erasedPage = view<{ readonly decisions: readonly DecisionLine[]; readonly job: PersonProps["job"] }>(
  "candidates/erased",
  erasedEta,
);
export const erasurePage = view<{ readonly who: Who; readonly applications: number }>("candidates/erasure", erasureEta);
/** A new invitation's link, shown once; and what becomes of its letter: made-up people get none. */
export const invitationPage = view<{
  readonly who: Who;
  readonly job: PersonProps["job"];
  readonly link: string;
  readonly letter: "mailed" | "waits" | "none";
}>("candidates/invitation", invitationEta);
