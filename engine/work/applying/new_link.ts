/** A recruiter makes a new invitation when the first one was lost; the old one stops working. */
import { Clock, Effect } from "effect";
import { newSecret, sha256 } from "../ids.ts";
import { NotFound } from "../refusals.ts";
import { StorePort } from "../services.ts";
import { invitationLetter } from "./invitation_letter.ts";

export const newLink = Effect.fn("newLink")(function* (applicationId: string, who: string) {
  const store = yield* StorePort;
  const row = yield* store.applications.find(applicationId);
  const candidate = row && (yield* store.candidates.find(row.application.candidateId));
  const job = row && (yield* store.jobs.find(row.application.jobId));
  if (!row || !candidate || !job) return yield* new NotFound({ message: "There is no such application." });
  const secret = newSecret();
  yield* store.interviews.invite(row.interview.id, yield* Effect.promise(() => sha256(secret)));
  const at = yield* Clock.currentTimeMillis;
  yield* store.audit.add({ who, what: "invitation renewed", subject: applicationId, at });
  yield* invitationLetter(row.application, candidate, job, secret);
  return secret;
});
