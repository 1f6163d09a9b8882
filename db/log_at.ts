/** Whether the log and the audit are what was written there, looked at beside whoever holds the database. */
import type { Broken } from "../engine/ports/store/interviews.ts";
import { verifyAudit } from "./audit_log.ts";
import { connect } from "./connect.ts";
import { deriveKeys } from "./keys.ts";
import { verifyLog } from "./log_check.ts";
import type { Place } from "./place.ts";

export interface LogCheck {
  readonly events: readonly Broken[];
  /** Numbers of audit rows. */
  readonly audit: readonly number[];
}

/** A server may write meanwhile, which looks like a change for a moment: what is found twice was changed. */
export async function logAt(place: Place, secret: string): Promise<LogCheck> {
  const { chain } = await deriveKeys(secret);
  const { db } = connect(place);
  const look = async () => ({ events: await verifyLog(db, chain), audit: await verifyAudit(db, chain) });
  try {
    const found = await look();
    return found.events.length + found.audit.length === 0 ? found : await look();
  } finally {
    await db.destroy();
  }
}
