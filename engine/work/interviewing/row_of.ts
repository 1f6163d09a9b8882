import { openTurn } from "../../interview/next.ts";
import type { InterviewState } from "../../interview/state.ts";
import type { InterviewRow } from "../../ports/store/interviews.ts";

/** The row that lists read, drawn from the state that the events make. */
export function rowOf(id: string, state: InterviewState, now: number): InterviewRow {
  const { applicationId, candidateId, jobId, kitId, status, paused, personRequested, erased, test } = state;
  const { scheduledAt, startedAt, endedAt, expiresAt } = state;
  return {
    ...{ id, applicationId, candidateId, jobId, kitId, status, paused, personRequested, erased, test },
    ...{ scheduledAt, startedAt, endedAt, expiresAt },
    answered: new Set(state.turns.filter((turn) => turn.given !== null).map((turn) => turn.question)).size,
    questions: state.plan.length,
    question: openTurn(state)?.question ?? null,
    updatedAt: now,
  };
}
