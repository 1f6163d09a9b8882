/** Many applications at once, written past the store's verbs: it is reading that is measured. */
import { connect } from "../../../db/connect.ts";
import { deriveKeys } from "../../../db/keys.ts";
import { beginning } from "../../../db/chain.ts";
import { namePlace } from "../../../db/names.ts";
import { sealText } from "../../../db/sealing.ts";
import { openVault } from "../../../db/vault.ts";
import { fromInterview, stageOf } from "../../../db/interviews/rows.ts";
import type { Job } from "../../../engine/hiring/job.ts";
import type { InterviewStatus } from "../../../engine/interview/state.ts";
import { aCandidate, anApplication, monday } from "./people.ts";
import type { StorePlace } from "../../../db/mod.ts";

const statuses: readonly InterviewStatus[] = ["scheduled", "in_progress", "completed", "completed", "withdrawn"];
const firstNames = ["Mira", "Tomasz", "Priya", "Lena", "Ahmed", "Joana"];
const lastNames = ["Okafor", "Wilk", "Raman", "Vogt", "Salah", "Reis"];

/** Names repeat, each with a number: "Mira Okafor 0", "Tomasz Okafor 1", and so on. */
export async function crowd(place: StorePlace, job: Job, size: number): Promise<void> {
  const { db } = connect(place);
  const vault = openVault((await deriveKeys(place.secret)).wrapping, 1);
  for (let from = 0; from < size; from += 500) {
    const people = Array.from({ length: Math.min(500, size - from) }, (_, i) => person(job, from + i));
    await db.transaction().execute(async (trx) => {
      await trx.insertInto("candidate").values(people.map(({ candidate }) => ({
        id: candidate.id,
        email_hash: candidate.id,
        demo: false,
        created_at: monday,
      }))).execute();
      await Promise.all(people.map(async ({ candidate: { id, name } }) => {
        const key = await vault.make(trx, id);
        await trx.updateTable("candidate").set({ name_sealed: await sealText(key, namePlace(id), name) })
          .where("id", "=", id).execute();
      }));
      await trx.insertInto("candidate_change").values(people.map((one) => ({ candidate_id: one.candidate.id })))
        .execute();
      await trx.insertInto("application").values(people.map((one) => one.line)).execute();
      await trx.insertInto("interview").values(people.map((one) => one.interview)).execute();
    });
  }
  await db.destroy();
}

function person(job: Job, number: number) {
  const name = `${firstNames[number % 6]} ${lastNames[Math.floor(number / 6) % 6]} ${number}`;
  const { application, candidate, append: { row } } = anApplication(job, aCandidate(name), monday + number * 7 % 1000);
  const status = statuses[number % statuses.length]!;
  return {
    candidate,
    line: {
      id: application.id,
      job_id: job.id,
      candidate_id: candidate.id,
      interview_id: row.id,
      stage: stageOf[status],
      score: status === "completed" ? number % 101 : null,
      test: false,
      demo: false,
      created_at: application.createdAt,
    },
    interview: {
      ...fromInterview({ ...row, status }),
      last_sequence: 0,
      last_hmac: beginning,
      head_hmac: beginning,
    },
  };
}
