import type { NewTask, Task, Tasks } from "../../engine/ports/store/tasks.ts";
import type { Millis } from "../../engine/interview/events.ts";
import { type Selectable, sql } from "kysely";
import type { Promised } from "../ask.ts";
import type { Base } from "../base.ts";
import type { Db } from "../schema.ts";
import { addTasks } from "./add_tasks.ts";
import type { BackgroundTables } from "./tables.ts";

/** A queue of rows: leased, fenced by `attempts`, put aside when the tries are used up. */
export const tasks = ({ db }: Base): Promised<Tasks> => ({
  add: (added) => db.transaction().execute((trx) => addTasks(trx, added)),
  async claim(kinds, leaseMs, now) {
    const next = ready(db, now).select("id").where("kind", "in", kinds).orderBy("run_at").orderBy("id").limit(1);
    const row = await db.updateTable("task")
      .set((eb) => ({ leased_until: now + leaseMs, attempts: eb("attempts", "+", 1) }))
      .where("id", "=", next).returningAll().executeTakeFirst();
    return row && toTask(row);
  },
  complete: (task, next = []) =>
    db.transaction().execute(async (trx) => {
      const { numDeletedRows } = await trx.deleteFrom("task").where(held(task)).executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) return false;
      await addTasks(trx, next);
      return true;
    }),
  fail: (task, error, runAt) => changed(db, task, { error, run_at: runAt, leased_until: null }),
  bury: (task, error, now) => changed(db, task, { error, dead_at: now, leased_until: null }),
  async release() {
    const { numUpdatedRows } = await db.updateTable("task").set({ leased_until: null })
      .where("leased_until", "is not", null).where("dead_at", "is", null).executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  },
  async buryCrashed(now) {
    const { numUpdatedRows } = await db.updateTable("task")
      .set((eb) => ({ dead_at: now, leased_until: null, error: eb.fn.coalesce("error", eb.val("crashed")) }))
      .where("dead_at", "is", null).whereRef("attempts", ">=", "max_attempts")
      .where((eb) => eb.or([eb("leased_until", "is", null), eb("leased_until", "<=", now)]))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  },
  async dead() {
    const rows = await db.selectFrom("task").selectAll().where("dead_at", "is not", null)
      .orderBy("dead_at", "desc").orderBy("id", "desc").execute();
    return rows.map((row) => ({ ...toTask(row), error: row.error ?? "", deadAt: row.dead_at! }));
  },
  // Attempts go on counting: a worker of before must not pass for the next one.
  async revive(id, now) {
    const { numUpdatedRows } = await db.updateTable("task")
      .set((eb) => ({ dead_at: null, error: null, run_at: now, max_attempts: eb("attempts", "+", eb.ref("tries")) }))
      .where("id", "=", Number(id)).where("dead_at", "is not", null).executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },
  async counts(now) {
    const { rows: [row] } = await sql<{ waiting: number; due: number; dead: number }>`
      select count(*) filter (where dead_at is null) as waiting,
        count(*) filter (where dead_at is null and run_at <= ${now} and attempts < max_attempts
          and (leased_until is null or leased_until <= ${now})) as due,
        count(dead_at) as dead
      from task`.execute(db);
    return row!;
  },
  async nextAt() {
    const { rows: [row] } = await sql<{ at: Millis | null }>`
      select min(coalesce(leased_until, run_at)) as at from task
      where dead_at is null and attempts < max_attempts`.execute(db);
    return row?.at ?? undefined;
  },
});

const ready = (db: Db, now: Millis) =>
  db.selectFrom("task").where("dead_at", "is", null).where("run_at", "<=", now)
    .whereRef("attempts", "<", "max_attempts")
    .where((eb) => eb.or([eb("leased_until", "is", null), eb("leased_until", "<=", now)]));

/** Whose lease was taken over, or who gave it back, holds it no more. */
const held = ({ id, attempts }: Task) =>
  sql<boolean>`id = ${Number(id)} and attempts = ${attempts} and leased_until is not null and dead_at is null`;

async function changed(
  db: Db,
  task: Task,
  values: { error: string; leased_until: null; run_at?: Millis; dead_at?: Millis },
): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable("task").set(values).where(held(task)).executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

const toTask = (row: Selectable<BackgroundTables["task"]>): Task => ({
  id: String(row.id),
  kind: row.kind,
  payload: JSON.parse(row.payload_json) as NewTask["payload"],
  key: row.key,
  runAt: row.run_at,
  attempts: row.attempts,
  maxAttempts: row.max_attempts,
});
