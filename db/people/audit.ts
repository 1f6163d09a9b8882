import type { Audit, Audited } from "../../engine/ports/store/audit.ts";
import type { Promised } from "../ask.ts";
import { addAudit, verifyAudit } from "../audit_log.ts";
import type { Base } from "../base.ts";

const usual = 100;

export const audit = ({ db, keys }: Base): Promised<Audit> => ({
  add: (audited) => db.transaction().execute((trx) => addAudit(trx, keys.chain, audited)),
  async of(subject, limit = usual) {
    const rows = await db.selectFrom("audit").selectAll().where("subject", "=", subject)
      .orderBy("id", "desc").limit(limit).execute();
    return rows.map(toAudited);
  },
  async list(limit = usual, before = Number.MAX_SAFE_INTEGER) {
    const rows = await db.selectFrom("audit").selectAll().where("id", "<", before)
      .orderBy("id", "desc").limit(limit).execute();
    return rows.map(toAudited);
  },
  verify: () => verifyAudit(db, keys.chain),
});

interface Row extends Omit<Audited, "detail"> {
  readonly id: number;
  readonly detail_json: string | null;
}

const toAudited = ({ id, who, what, subject, at, detail_json }: Row) => ({
  id,
  who,
  what,
  subject,
  at,
  ...(detail_json === null ? {} : { detail: JSON.parse(detail_json) }),
});
