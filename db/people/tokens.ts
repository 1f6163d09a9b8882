import type { ApiToken, Tokens } from "../../engine/ports/store/people.ts";
import type { Promised } from "../ask.ts";
import { addAudit } from "../audit_log.ts";
import type { Base } from "../base.ts";
import type { PeopleTables } from "./tables.ts";

export const tokens = ({ db, keys }: Base): Promised<Tokens> => ({
  create: (token, tokenHash, audit) =>
    db.transaction().execute(async (trx) => {
      await trx.insertInto("api_token").values({
        id: token.id,
        name: token.name,
        role: token.role,
        user_id: token.userId,
        job_id: token.jobId,
        token_hash: tokenHash,
        created_at: token.createdAt,
      }).execute();
      await addAudit(trx, keys.chain, audit);
    }),
  async find(tokenHash) {
    const row = await db.selectFrom("api_token").selectAll().where("token_hash", "=", tokenHash).executeTakeFirst();
    return row && toToken(row);
  },
  async list() {
    const rows = await db.selectFrom("api_token").selectAll().orderBy("created_at").orderBy("id").execute();
    return rows.map(toToken);
  },
  remove: (id, audit) =>
    db.transaction().execute(async (trx) => {
      await trx.deleteFrom("api_token").where("id", "=", id).execute();
      await addAudit(trx, keys.chain, audit);
    }),
  async running(tokenId) {
    const row = await db.selectFrom("api_token").select("running").where("id", "=", tokenId).executeTakeFirst();
    return row?.running ?? null;
  },
  async run(tokenId, before, interviewId) {
    const { numUpdatedRows } = await db.updateTable("api_token").set({ running: interviewId })
      .where("id", "=", tokenId).where("running", "is", before).executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },
});

type Row = Omit<PeopleTables["api_token"], "running">;

const toToken = (row: Row): ApiToken => ({
  id: row.id,
  name: row.name,
  role: row.role,
  userId: row.user_id,
  jobId: row.job_id,
  createdAt: row.created_at,
});
