/** The work that an interview leaves behind, queued in the very transaction of its events. */
import type { InterviewState } from "../../interview/state.ts";
import type { NewTask } from "../../ports/store/tasks.ts";

/** A model is asked again for 24 hours (the pauses of `retryAt` add up to that); then the rules' marks stand. */
export const judgingAttempts = 34;

export function followUps(interviewId: string, before: InterviewState, after: InterviewState, now: number): NewTask[] {
  if (after.erased) return [];
  const finished = finishedQuestions(after).filter((id) => !finishedQuestions(before).includes(id));
  const judging = finished.map((questionId) => judgeTask(interviewId, questionId, now));
  const ended = after.status === "completed" && before.status !== "completed";
  return ended ? [...judging, concludeTask(interviewId, now)] : judging;
}

/** Questions that nothing more will be said to: another one was asked, or the interview is completed. */
function finishedQuestions(state: InterviewState): readonly string[] {
  const given = state.turns.filter((turn) => turn.given !== null).map((turn) => turn.question);
  const still = state.status === "completed" ? undefined : state.turns.at(-1)?.question;
  return [...new Set(given)].filter((id) => id !== still);
}

export const judgeTask = (interviewId: string, questionId: string, runAt: number): NewTask => ({
  kind: "judge",
  payload: { interviewId, questionId },
  key: `judge:${interviewId}:${questionId}`,
  runAt,
  maxAttempts: judgingAttempts,
});

export const concludeTask = (interviewId: string, runAt: number): NewTask => ({
  kind: "conclude",
  payload: { interviewId },
  key: `conclude:${interviewId}`,
  runAt,
  maxAttempts: 20,
});
