/** Links to interviews, by how these stand. */
import { apply, decline, findInvitation, type Job, requestPerson } from "../../../engine/mod.ts";
import { expireOverdue } from "../../../engine/work/interviewing/expire.ts";
import { storyTime } from "../../../engine/work/keeping/demo/story_time.ts";
import type { TestServer } from "../../kit/server.ts";
import { begin, Visitor } from "../../web/candidate/visitor.ts";
import { longName } from "./words.ts";

/** Their secrets. */
export async function invitations(server: TestServer, job: Job) {
  const { runPromise: run } = server.engine;
  const idOf = async (token: string) => (await run(findInvitation(token))).id;
  const asked = await invitedTo(server, job, "Joana Reis");
  await run(requestPerson(await idOf(asked)));
  const declined = await invitedTo(server, job, "Ahmed Salah");
  await run(decline(await idOf(declined)));
  const elsewhere = await invitedTo(server, job, "Tomasz Wilk");
  await begin(new Visitor(server.url), elsewhere);
  const expired = await invitedTo(server, job, "Priya Raman", long);
  await run(expireOverdue());
  return {
    fresh: await invitedTo(server, job, "Mira Okafor"),
    noResume: (await run(apply({ ...wishOf(job, longName), resume: null }))).secret,
    ...{ asked, declined, elsewhere, expired },
    late: await invitedTo(server, job, "Lena Vogt", long),
  };
}

/** Twenty days in milliseconds: longer than an invitation lasts. */
const long = 20 * 24 * 3_600_000;

async function invitedTo({ engine }: TestServer, job: Job, name: string, ago = 0): Promise<string> {
  return (await engine.runPromise(storyTime(Date.now())(ago, apply(wishOf(job, name))))).secret;
}

export const wishOf = (job: Job, name: string) => ({
  ...{ jobId: job.id, name, email: `${crypto.randomUUID().slice(0, 8)}@example.com`, who: "candidate" },
  resume: { file: null, text: `${name}\nBackend engineer\n\nNorthwind, 2019 to 2024` },
});
