/** Adds the demo company by the verbs that real people use, so that everything in it is real data. */
import { Clock, Effect } from "effect";
import type { User } from "../../../people/user.ts";
import { Interviewer } from "../../../providers/interviewer.ts";
import { hashPassword } from "../../admitting/passwords.ts";
import { apply } from "../../applying/apply.ts";
import { decideApplication } from "../../deciding/decide.ts";
import { openEvidence } from "../../deciding/evidence.ts";
import { newId, newSecret } from "../../ids.ts";
import { requestPerson } from "../../interviewing/choices.ts";
import { postJob } from "../../posting/job.ts";
import { publishKit } from "../../posting/kit.ts";
import { StorePort } from "../../services.ts";
import { holdInterview } from "./hold_interview.ts";
import { type DemoApplication, demoApplications, demoJobs, recruiter } from "./story.ts";
import { hour, minute, passed, storyTime } from "./story_time.ts";

/** False when the demo company is here already. Judging is left to the tasks, as it is for everybody. */
export const addDemo = Effect.fn("addDemo")(function* (who: string) {
  const store = yield* StorePort;
  if ((yield* store.jobs.list()).some(({ demo }) => demo)) return false;
  const ago = storyTime(yield* Clock.currentTimeMillis);
  yield* tellStory(who, ago).pipe(byRules);
  return true;
});

const tellStory = Effect.fnUntraced(function* (who: string, ago: ReturnType<typeof storyTime>) {
  const noor = yield* ago(96 * hour, addRecruiter(who));
  const jobs = new Map(
    yield* Effect.forEach(
      demoJobs,
      ({ name, fields }, i) =>
        ago((95 - i) * hour, Effect.map(postWithKit(fields, noor.id), (id) => [name, id] as const)),
    ),
  );
  yield* Effect.forEach(
    demoApplications,
    (one) => ago(one.hoursAgo * hour, comeToJob(one, jobs.get(one.job) ?? "", noor.id)),
  );
});

const addRecruiter = Effect.fnUntraced(function* (who: string) {
  const store = yield* StorePort;
  const at = yield* Clock.currentTimeMillis;
  const user: User = { id: newId(at), ...recruiter, role: "recruiter", createdAt: at, demo: true };
  const passwordHash = yield* Effect.promise(() => hashPassword(newSecret()));
  const audit = { who, what: "demo added", subject: user.id, at };
  yield* store.users.create(user, passwordHash, audit).pipe(Effect.catchTag("Taken", Effect.die));
  return user;
});

const postWithKit = Effect.fnUntraced(function* (fields: typeof demoJobs[number]["fields"], who: string) {
  const { id } = yield* postJob(fields, who, true);
  yield* publishKit(id, who);
  return id;
});

const comeToJob = Effect.fnUntraced(function* (one: DemoApplication, jobId: string, recruiterId: string) {
  const { name, email, resume } = one.person;
  const wish = { jobId, name, email, resume: { file: null, text: resume }, who: "candidate", demo: true };
  const { application } = yield* apply(wish);
  if (one.asksForPerson) yield* requestPerson(application.interviewId);
  if (one.answered > 0) yield* holdInterview(application.interviewId, one.person, one.answered);
  if (one.decision === undefined) return;
  yield* passed(20 * minute);
  yield* openEvidence(application.id, recruiterId);
  yield* passed(15 * minute);
  const decision = { person: recruiterId, outcome: "advance", reason: one.decision } as const;
  yield* decideApplication({ applicationId: application.id, ...decision });
});

/** The answers fit the questions that the rules choose, and a demo costs nobody money while it is made. */
const byRules = <A, E, R>(story: Effect.Effect<A, E, R>) =>
  Effect.flatMap(Interviewer, ({ ask }) =>
    Effect.provideService(story, Interviewer, {
      ask: ((ability, input) => ask(ability, input, { rulesOnly: true })) as typeof ask,
      hasModel: false,
    }));
