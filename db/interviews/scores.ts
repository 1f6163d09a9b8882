import type { Scored } from "../../engine/ports/store/judging.ts";
import type { Insertable, Selectable } from "kysely";
import type { Base } from "../base.ts";
import type { Db } from "../schema.ts";
import { sealText, unsealText } from "../sealing.ts";
import type { InterviewTables } from "./tables.ts";

const place = (id: string) => `score ${id}`;

/** Keeps one rater's view of one answer; the same once more changes nothing. Of an erased person nothing is kept. */
export async function addScore({ vault }: Base, trx: Db, scored: Scored): Promise<void> {
  const key = await vault.key(trx, scored.candidateId);
  if (!key) return;
  const words = JSON.stringify({ reading: scored.reading, note: scored.note });
  await trx.insertInto("score").values({ ...toRow(scored), words_sealed: await sealText(key, place(scored.id), words) })
    .onConflict((conflict) => conflict.doNothing()).execute();
}

/** Oldest first. After an erasure the marks are still there, without quotes and notes. */
export async function scoresOf({ db, vault }: Base, interviewId: string): Promise<readonly Scored[]> {
  const rows = await db.selectFrom("score")
    .leftJoin("candidate_key", "candidate_key.candidate_id", "score.candidate_id")
    .selectAll("score").select("candidate_key.wrapped")
    .where("interview_id", "=", interviewId).orderBy("at").orderBy("score.id").execute();
  return await Promise.all(rows.map(async (row) => {
    if (!row.wrapped || !row.words_sealed) return toScored(row, nothing);
    const key = await vault.unwrap(row.candidate_id, row.wrapped);
    return toScored(row, JSON.parse(await unsealText(key, place(row.id), row.words_sealed)));
  }));
}

type Words = Pick<Scored, "reading" | "note">;
const nothing: Words = { reading: { points: [], statements: [], flags: [] }, note: "" };

const toRow = (scored: Scored): Omit<Insertable<InterviewTables["score"]>, "words_sealed"> => ({
  id: scored.id,
  interview_id: scored.interviewId,
  candidate_id: scored.candidateId,
  question_id: scored.questionId,
  rater: scored.rater,
  provider: scored.provider,
  model: scored.model,
  prompt_version: scored.promptVersion,
  rubric_version: scored.rubricVersion,
  sample: scored.sample,
  transcript_hash: scored.transcriptHash,
  marks_json: JSON.stringify(scored.marks),
  at: scored.at,
});

const toScored = (row: Selectable<InterviewTables["score"]>, { reading, note }: Words): Scored => ({
  id: row.id,
  interviewId: row.interview_id,
  candidateId: row.candidate_id,
  questionId: row.question_id,
  rater: row.rater,
  provider: row.provider,
  model: row.model,
  promptVersion: row.prompt_version,
  rubricVersion: row.rubric_version,
  sample: row.sample,
  transcriptHash: row.transcript_hash,
  marks: JSON.parse(row.marks_json),
  reading,
  note,
  at: row.at,
});
