/** What most checks begin with. */
import type { Candidate } from "../../../engine/ports/store/hiring.ts";
import type { Store } from "../../../engine/ports/store/mod.ts";
import type { Application, Job } from "../../../engine/hiring/job.ts";
import { aCandidate, aJob, anApplication, monday, told } from "./people.ts";
import { run } from "./places.ts";

export async function posted(store: Store, given: Partial<Job> = {}): Promise<Job> {
  const job = aJob(given);
  await run(store.jobs.create(job, told("job_posted", job.id)));
  return job;
}

/** The application as it was handed over. */
export async function applied(
  store: Store,
  job: Job,
  person: string | Candidate,
  when = monday,
  given: Partial<Application> = {},
): Promise<ReturnType<typeof anApplication>> {
  const application = anApplication(job, typeof person === "string" ? aCandidate(person) : person, when, given);
  await run(store.applications.create(application));
  return application;
}

/** Mira's application to a job, with what is needed most. */
export async function mirasInterview(store: Store) {
  const { append: { row }, application, candidate, tokenHash } = await applied(
    store,
    await posted(store),
    "Mira Okafor",
  );
  return { row, application, candidate, tokenHash, interviewId: row.id, candidateId: candidate.id };
}
