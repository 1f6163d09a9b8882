import { sql } from "kysely";
import type { NewTask } from "../../engine/ports/store/tasks.ts";
import type { Db } from "../schema.ts";

/**
 * Within the transaction of what has to be done. A task with the same key that waits or runs makes this one unneeded;
 * one that was put aside goes on with it.
 */
export async function addTasks(trx: Db, added: readonly NewTask[]): Promise<void> {
  for (const task of added) {
    await trx.insertInto("task").values(row(task)).onConflict((conflict) =>
      conflict.column("key").doUpdateSet((eb) => ({
        payload_json: eb.ref("excluded.payload_json"),
        run_at: eb.ref("excluded.run_at"),
        tries: eb.ref("excluded.tries"),
        max_attempts: sql<number>`task.attempts + excluded.tries`,
        dead_at: null,
        error: null,
      })).where("task.dead_at", "is not", null)
    ).execute();
  }
}

const row = (task: NewTask) => ({
  kind: task.kind,
  payload_json: JSON.stringify(task.payload),
  key: task.key,
  run_at: task.runAt,
  tries: task.maxAttempts,
  max_attempts: task.maxAttempts,
});
