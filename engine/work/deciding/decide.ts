/** A named person decides, with a reason, after opening the evidence. */
import { Clock, Effect } from "effect";
import { decisionRefusals, decisionRefused } from "../../hiring/decision.ts";
import type { Decision, Outcome } from "../../hiring/job.ts";
import { over } from "../../interview/state.ts";
import { newId } from "../ids.ts";
import { NotFound, Refused } from "../refusals.ts";
import { StorePort } from "../services.ts";

export interface DecisionWish {
  readonly applicationId: string;
  readonly person: string;
  readonly outcome: Outcome;
  readonly reason: string;
}

export const decideApplication = Effect.fn("decideApplication")(function* (wish: DecisionWish) {
  const { applicationId, person, outcome, reason } = wish;
  const store = yield* StorePort;
  const row = yield* store.applications.find(applicationId);
  if (!row) return yield* new NotFound({ message: "There is no such application." });
  const opened = yield* store.applications.opened(applicationId);
  const evidence = {
    over: over.has(row.interview.status),
    openedBy: opened.map(({ userId }) => userId),
    outcome: row.decision?.outcome ?? null,
  };
  const refusal = decisionRefused(evidence, wish);
  if (refusal) return yield* new Refused({ code: refusal, message: decisionRefusals[refusal] });
  const at = yield* Clock.currentTimeMillis;
  const decision: Decision = {
    id: newId(at),
    applicationId,
    outcome,
    reason: reason.trim(),
    decidedBy: person,
    decidedAt: at,
  };
  const audit = { who: person, what: "decided", subject: applicationId, at, detail: { outcome } };
  yield* store.applications.decide(decision, row.application.candidateId, audit);
  return decision;
});
