import { type Length, type Question, type QuestionKind, uncounted } from "../hiring/kit.ts";
import { alike } from "./alike.ts";
import { kitPlan, longest } from "./kit_plan.ts";
import type { Candidate } from "./kit_wish.ts";

/** Two questions of one kit are less alike than this. */
const near = 0.5;

export interface Picked {
  readonly questions: readonly Question[];
  /** Kinds that nothing was found for, one entry for each question that is missing. */
  readonly missing: readonly QuestionKind[];
}

/**
 * The questions that an interview of this length needs, then more of them while minutes are left. `kindsFor` says by
 * which kinds a kind may be served, the wished one first.
 */
export function pickQuestions(
  candidates: readonly Candidate[],
  minutes: Length,
  kindsFor: (kind: QuestionKind) => readonly QuestionKind[],
): Picked {
  const picked: Question[] = [];
  const missing: QuestionKind[] = [];
  for (const { kind, least } of kitPlan[minutes]) {
    for (let n = 0; n < least; n++) {
      const best = bestOf(kindsFor(kind), candidates, picked);
      if (best) picked.push(best);
      else missing.push(kind);
    }
  }
  return { questions: [...picked, ...extra(candidates, minutes, picked)], missing };
}

function extra(
  candidates: readonly Candidate[],
  minutes: Length,
  picked: readonly Question[],
): readonly Question[] {
  const more: Question[] = [];
  for (const { kind } of kitPlan[minutes].filter(({ least, most }) => most > least)) {
    const all = [...picked, ...more];
    const best = bestOf([kind], candidates, all);
    const time = minutes - all.reduce((sum, question) => sum + question.minutes, 0);
    if (best && best.minutes <= time && all.length < longest) more.push(best);
  }
  return more;
}

/** The best of the first kind that has any left. A competency or skill that was asked already counts less. */
function bestOf(
  kinds: readonly QuestionKind[],
  candidates: readonly Candidate[],
  picked: readonly Question[],
): Question | undefined {
  for (const kind of kinds) {
    const open = candidates.filter(({ question }) => question.kind === kind && fresh(question, picked));
    const value = ({ question, score }: Candidate) => score - repeats(question, picked);
    const best = open.reduce<Candidate | undefined>(
      (top, one) => !top || value(one) > value(top) ? one : top,
      undefined,
    );
    if (best) return best.question;
  }
}

const fresh = (question: Question, picked: readonly Question[]): boolean =>
  picked.every((other) => other.id !== question.id && alike(other.text.en ?? "", question.text.en ?? "") < near);

const repeats = ({ kind, skill, competency }: Question, picked: readonly Question[]): number =>
  uncounted.has(kind) ? 0 : picked.filter((other) => !uncounted.has(other.kind))
    .reduce((sum, other) => sum + (other.skill === skill ? 1.5 : 0) + (other.competency === competency ? 1 : 0), 0);
