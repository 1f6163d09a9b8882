/** Takes due tasks one by one, under a lease, and tries again later what failed. */
import { Cause, Clock, Effect } from "effect";
import { StoreAway } from "../ports/store/failures.ts";
import type { Task } from "../ports/store/tasks.ts";
import { Bell, StorePort } from "../work/services.ts";
import { handlers, type TaskKind, taskKinds } from "./handlers.ts";
import { retryAt } from "./retry_at.ts";

/** Longer than any task takes: a chain of three providers, each with its time limit and retries. */
const leaseMs = 10 * 60_000;
/** How long an idle runner waits for a ring before it looks by itself: other processes ring no bell here. */
const idleMs = 2_000;

/** One worker, for some kinds or all; a server starts a few. Interrupted at shutdown, it hands back what it had begun: that is due at once. */
export const runTasks = Effect.fn("runTasks")(function* (kinds: readonly TaskKind[] = taskKinds) {
  const bell = yield* Bell;
  while (true) {
    const rung = bell.next("tasks");
    const worked = yield* runNext(kinds).pipe(Effect.catchCause((cause) => Effect.as(storeTrouble(cause), false)));
    if (!worked) yield* Effect.promise(() => rung).pipe(Effect.timeoutOption(idleMs));
  }
});

/** Runs what is due now, and says whether there was anything. */
export const runNext = Effect.fn("runNext")(function* (kinds: readonly TaskKind[] = taskKinds) {
  const { tasks } = yield* StorePort;
  const now = yield* Clock.currentTimeMillis;
  const task = yield* tasks.claim(kinds, leaseMs, now);
  if (!task) return false;
  yield* handlers[task.kind as TaskKind](task).pipe(
    Effect.matchCauseEffect({ onSuccess: () => tasks.complete(task), onFailure: (cause) => failed(task, cause) }),
    Effect.onInterrupt(() => Effect.ignore(tasks.fail(task, "stopped", now))),
    Effect.annotateLogs({ task: task.id, kind: task.kind, attempt: task.attempts }),
  );
  return true;
});

const failed = Effect.fnUntraced(function* (task: Task, cause: Cause.Cause<unknown>) {
  if (Cause.hasInterruptsOnly(cause)) return yield* Effect.interrupt;
  const { tasks } = yield* StorePort;
  const now = yield* Clock.currentTimeMillis;
  const reason = reasonOf(cause);
  const again = task.attempts < task.maxAttempts;
  yield* Effect.logWarning(again ? "task failed, is tried again" : "task failed for good", reason);
  return yield* again ? tasks.fail(task, reason, retryAt(task.attempts, now)) : tasks.bury(task, reason, now);
});

/** Names and tags only: a message might quote what a candidate said. */
function reasonOf(cause: Cause.Cause<unknown>): string {
  const error = Cause.squash(cause);
  if (typeof error === "object" && error !== null && "_tag" in error) return String(error._tag);
  return error instanceof Error ? `${error.name} ${placeOf(error)}` : "failure";
}

const placeOf = ({ stack = "" }: Error): string =>
  stack.split("\n").find((line) => line.includes("    at "))?.trim() ?? "";

const storeTrouble = (cause: Cause.Cause<unknown>) =>
  Cause.hasInterruptsOnly(cause) ? Effect.interrupt : Effect.logWarning(
    "tasks wait for the database",
    Cause.squash(cause) instanceof StoreAway ? "away" : reasonOf(cause),
  )
    .pipe(Effect.andThen(Effect.sleep(idleMs)));
