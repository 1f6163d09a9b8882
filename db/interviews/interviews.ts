import type { Interviews } from "../../engine/ports/store/interviews.ts";
import { sql } from "kysely";
import type { Promised } from "../ask.ts";
import type { Base } from "../base.ts";
import { toEvent } from "../log.ts";
import { verifyLog } from "../log_check.ts";
import { appendEvents } from "./append.ts";
import { toInterview, unfinished } from "./rows.ts";

/** Events read at once by a live stream. */
const usual = 500;

export const interviews = (base: Base): Promised<Interviews> => {
  const { db, keys } = base;
  return {
    append: (append) => db.transaction().execute((trx) => appendEvents(base, trx, append)),
    async events(interviewId) {
      const rows = await db.selectFrom("event").selectAll().where("interview_id", "=", interviewId)
        .orderBy("sequence").execute();
      return rows.map(toEvent);
    },
    async since(cursor, limit = usual) {
      const rows = await db.selectFrom("event").selectAll().where("id", ">", cursor).orderBy("id").limit(limit)
        .execute();
      return rows.map(toEvent);
    },
    async latest() {
      const { id } = await db.selectFrom("event").select((eb) => eb.fn.max("id").as("id")).executeTakeFirstOrThrow();
      return id ?? 0;
    },
    async row(interviewId) {
      const row = await db.selectFrom("interview").selectAll().where("id", "=", interviewId).executeTakeFirst();
      return row && toInterview(row);
    },
    async byToken(tokenHash) {
      const row = await db.selectFrom("interview").selectAll().where("token_hash", "=", tokenHash).executeTakeFirst();
      return row && toInterview(row);
    },
    async invite(interviewId, tokenHash) {
      await db.updateTable("interview").set({ token_hash: tokenHash }).where("id", "=", interviewId).execute();
    },
    async live() {
      const rows = await db.selectFrom("interview").selectAll().where("status", "in", ["consent", "in_progress"])
        .orderBy(sql`coalesce(started_at, updated_at)`, "desc").orderBy("id", "desc").execute();
      return rows.map(toInterview);
    },
    async overdue(now) {
      const rows = await db.selectFrom("interview").select("id").where("status", "in", unfinished)
        .where("expires_at", "<", now).orderBy("expires_at").execute();
      return rows.map(({ id }) => id);
    },
    verify: (interviewId) => verifyLog(db, keys.chain, interviewId),
    async sit(seatHash, interviewId, at) {
      await db.insertInto("seat").values({ seat_hash: seatHash, interview_id: interviewId, at })
        .onConflict((conflict) => conflict.column("seat_hash").doUpdateSet({ interview_id: interviewId, at }))
        .execute();
    },
    async seated(seatHash) {
      const row = await db.selectFrom("seat").select("interview_id").where("seat_hash", "=", seatHash)
        .executeTakeFirst();
      return row?.interview_id;
    },
  };
};
