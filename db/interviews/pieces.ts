import type { Piece, Pieces } from "../../engine/ports/store/content.ts";
import type { Promised } from "../ask.ts";
import type { Base } from "../base.ts";

export const pieces = ({ db }: Base): Promised<Pieces> => ({
  async put(piece, at) {
    const { numInsertedOrUpdatedRows } = await db.insertInto("piece").values({
      interview_id: piece.interviewId,
      turn: piece.turn,
      number: piece.number,
      sha256: piece.sha256,
      bytes: piece.bytes,
      media_type: piece.mediaType,
      at,
    }).onConflict((conflict) => conflict.doNothing()).executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) return "kept";
    const there = await db.selectFrom("piece").select("sha256").where("interview_id", "=", piece.interviewId)
      .where("turn", "=", piece.turn).where("number", "=", piece.number).executeTakeFirst();
    return there?.sha256 === piece.sha256 ? "repeated" : "different";
  },
  async of(interviewId, turn) {
    const rows = await db.selectFrom("piece").selectAll().where("interview_id", "=", interviewId)
      .where("turn", "=", turn).orderBy("number").execute();
    return rows.map((row): Piece => ({
      interviewId: row.interview_id,
      turn: row.turn,
      number: row.number,
      sha256: row.sha256,
      bytes: row.bytes,
      mediaType: row.media_type,
    }));
  },
});
