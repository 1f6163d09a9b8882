/** One command's events, and all that is written with them or not at all. */
import type { Append } from "../../engine/ports/store/interviews.ts";
import { addTasks } from "../background/add_tasks.ts";
import type { Base } from "../base.ts";
import { chained, emptyLog, endOfLog, insertEvents, type LogEnd, standsAt } from "../log.ts";
import type { Db } from "../schema.ts";
import { addContents } from "./add_contents.ts";
import { fromInterview, stageOf } from "./rows.ts";

/** Throws `Overtaken` when somebody else appended first. */
export async function appendEvents(base: Base, trx: Db, append: Append): Promise<"appended" | "repeated"> {
  const end = await endOfInterview(trx, append);
  if (end.repeated) return "repeated";
  standsAt(end, append.after, append.interviewId);
  await write(base, trx, append, end);
  await addContents(base, trx, append.content ?? [], append.at);
  await addTasks(trx, append.tasks ?? []);
  return "appended";
}

/** The first events of an interview, which makes its row. The application has to be there already. */
export async function beginInterview(base: Base, trx: Db, append: Append, tokenHash: string): Promise<void> {
  const { rows, head } = chained(base.keys.chain, await emptyLog(trx), append);
  await trx.insertInto("interview").values({ ...fromInterview(append.row), ...head, token_hash: tokenHash }).execute();
  await insertEvents(trx, rows);
  await addContents(base, trx, append.content ?? [], append.at);
  await addTasks(trx, append.tasks ?? []);
}

/** An erasure is never overtaken: whatever was appended meanwhile, its words go too. */
export async function appendErasure(base: Base, trx: Db, append: Append): Promise<void> {
  const end = await endOfInterview(trx, append);
  if (end.repeated) return;
  if (end.sequence === append.after) return await write(base, trx, append, end);
  const { rows, head } = chained(base.keys.chain, end, append);
  await insertEvents(trx, rows);
  await trx.updateTable("interview").set({ ...head, updated_at: append.at }).where("id", "=", append.interviewId)
    .execute();
}

async function endOfInterview(trx: Db, { interviewId, commandId }: Append): Promise<LogEnd> {
  const end = await endOfLog(trx, interviewId, commandId);
  if (!end) throw new Error(`There is no interview ${interviewId}`);
  return end;
}

async function write(base: Base, trx: Db, append: Append, end: LogEnd): Promise<void> {
  const { rows, head } = chained(base.keys.chain, end, append);
  await insertEvents(trx, rows);
  await trx.updateTable("interview").set({ ...fromInterview(append.row), ...head })
    .where("id", "=", append.interviewId).execute();
  // What a person decided stands above whatever the interview does afterwards. Of the erased nothing is left to read.
  const stage = append.row.erased ? "ended" : stageOf[append.row.status];
  await trx.updateTable("application").set({ stage }).where("interview_id", "=", append.interviewId)
    .where("stage", "not in", ["decided", stage]).execute();
}
