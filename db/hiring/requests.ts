import type { Request, Requests } from "../../engine/ports/store/hiring.ts";
import type { Promised } from "../ask.ts";
import type { Base } from "../base.ts";
import type { HiringTables } from "./tables.ts";

export const requests = ({ db }: Base): Promised<Requests> => ({
  async add(request) {
    await db.insertInto("request").values(toRow(request)).onConflict((conflict) => conflict.doNothing()).execute();
  },
  async open() {
    const rows = await db.selectFrom("request").selectAll().where("answered_at", "is", null)
      .orderBy("at").orderBy("id").execute();
    return rows.map(toRequest);
  },
  async ofApplication(applicationId) {
    const rows = await db.selectFrom("request").selectAll().where("application_id", "=", applicationId)
      .orderBy("at").orderBy("id").execute();
    return rows.map(toRequest);
  },
  async answer(id, userId, at) {
    await db.updateTable("request").set({ answered_at: at, answered_by: userId })
      .where("id", "=", id).where("answered_at", "is", null).execute();
  },
});

const toRow = (request: Request): HiringTables["request"] => ({
  id: request.id,
  application_id: request.applicationId,
  kind: request.kind,
  at: request.at,
  answered_at: request.answeredAt,
  answered_by: request.answeredBy,
});

const toRequest = (row: HiringTables["request"]): Request => ({
  id: row.id,
  applicationId: row.application_id,
  kind: row.kind,
  at: row.at,
  answeredAt: row.answered_at,
  answeredBy: row.answered_by,
});
