/** Jobs are posted from a pasted description; what is proposed can be changed before and after. */
import { Clock, Effect } from "effect";
import type { Job, JobStatus } from "../../hiring/job.ts";
import { jobCode } from "../../hiring/job_code.ts";
import type { Length, Level } from "../../hiring/kit.ts";
import { draftJob } from "../../interviewer/draft_job.ts";
import { Interviewer } from "../../providers/interviewer.ts";
import { newId } from "../ids.ts";
import { NotFound } from "../refusals.ts";
import { StorePort } from "../services.ts";

export interface JobFields {
  readonly title: string;
  readonly description: string;
  readonly mustHave: readonly string[];
  readonly niceToHave: readonly string[];
  readonly level: Level;
  readonly track: string | null;
  readonly minutes: Length;
  readonly language: string;
  readonly deadline: number | null;
}

/** Title, skills and level as the description has them. A model may help; the rules need nobody. */
export const proposeJob = Effect.fn("proposeJob")(function* (description: string) {
  const interviewer = yield* Interviewer;
  return yield* interviewer.ask(draftJob, { description }, { deadlineMs: 20_000 });
});

export const postJob = Effect.fn("postJob")(function* (fields: JobFields, who: string, demo = false) {
  const store = yield* StorePort;
  const at = yield* Clock.currentTimeMillis;
  const write = Effect.suspend(() => {
    const job: Job = { ...fields, id: newId(at), code: newCode(), status: "open", createdAt: at, createdBy: who, demo };
    const audit = { who, what: "job posted", subject: job.id, at };
    return Effect.as(store.jobs.create(job, audit), job);
  });
  // Thirty letters to the sixth: a code that is taken is rare, and five in a row never happen.
  return yield* write.pipe(
    Effect.retry({ times: 5, while: (failure) => failure._tag === "Taken" }),
    Effect.catchTag("Taken", Effect.die),
  );
});

export const changeJob = Effect.fn("changeJob")(
  function* (id: string, change: Partial<JobFields> & { status?: JobStatus }, who: string) {
    const job = yield* jobOf(id);
    const at = yield* Clock.currentTimeMillis;
    const changed = { ...job, ...change };
    const audit = { who, what: "job changed", subject: id, at, detail: { status: changed.status } };
    yield* (yield* StorePort).jobs.save(changed, audit);
    return changed;
  },
);

export const jobOf = Effect.fn("jobOf")(function* (id: string) {
  const job = yield* (yield* StorePort).jobs.find(id);
  return job ?? (yield* new NotFound({ message: "There is no such job." }));
});

export const listJobs = Effect.fn("listJobs")(function* () {
  return yield* (yield* StorePort).jobs.list();
});

function newCode(): string {
  return jobCode(crypto.getRandomValues(new Uint8Array(32))) ?? newCode();
}
