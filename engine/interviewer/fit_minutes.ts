import type { Question } from "../hiring/kit.ts";

/** The same questions with minutes that add up to no more than the interview's: the longest give way first, none below 1. */
export function fitMinutes(questions: readonly Question[], minutes: number): readonly Question[] {
  const shares = questions.map((question) => question.minutes);
  while (shares.reduce((sum, share) => sum + share, 0) > minutes) {
    const at = longestAt(questions, shares);
    const share = shares[at] ?? 1;
    if (share <= 1) break;
    shares[at] = share - 1;
  }
  return questions.map((question, i) => ({ ...question, minutes: shares[i] ?? question.minutes }));
}

/** Warm-up and closing give way before what is judged. */
function longestAt(questions: readonly Question[], shares: readonly number[]): number {
  const size = (i: number) => (shares[i] ?? 0) + (shares[i] !== 1 && isFrame(questions[i]) ? 3 : 0);
  return questions.reduce((top, _, i) => size(i) > size(top) ? i : top, 0);
}

const isFrame = (question: Question | undefined): boolean =>
  question?.kind === "warm-up" || question?.kind === "closing";
