import type { NewContent } from "../../engine/ports/store/content.ts";
import type { Millis } from "../../engine/interview/events.ts";
import type { Base } from "../base.ts";
import type { Db } from "../schema.ts";
import { sealText } from "../sealing.ts";

/** Seals and keeps, within a transaction; writing the same id again replaces the words. Of an erased person nothing is kept. */
export async function addContents(
  { vault }: Base,
  trx: Db,
  contents: readonly NewContent[],
  at: Millis,
): Promise<void> {
  for (const { id, candidateId, subjectId, kind, text } of contents) {
    const key = await vault.key(trx, candidateId);
    if (!key) continue;
    const sealed = await sealText(key, contentPlace(id), text);
    await trx.insertInto("content")
      .values({ id, candidate_id: candidateId, subject_id: subjectId, kind, sealed, at })
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet({ sealed, at }).where("content.candidate_id", "=", candidateId)
      ).execute();
  }
}

export const contentPlace = (id: string): string => `content ${id}`;
