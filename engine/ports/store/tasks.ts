import type { Millis } from "../../interview/events.ts";
import type { Ask } from "./failures.ts";

/** Background work. The payload holds ids only, never words. */
export interface NewTask {
  readonly kind: string;
  readonly payload: Readonly<Record<string, string | number | null>>;
  /** A task with this key that is not done yet makes another one unneeded. */
  readonly key: string;
  readonly runAt: Millis;
  /** Tries before it is put aside as dead. */
  readonly maxAttempts: number;
}

/** A leased task. `attempts` is the fencing token: who lost the lease can neither finish nor fail it. */
export interface Task extends NewTask {
  readonly id: string;
  readonly attempts: number;
}

export interface Tasks {
  readonly add: (tasks: readonly NewTask[]) => Ask<void>;
  /** Leases the next due task of these kinds; a lease that ran out counts as a crash, so it is due again. */
  readonly claim: (kinds: readonly string[], leaseMs: number, now: Millis) => Ask<Task | undefined>;
  /** False when the lease was lost meanwhile; then the next ones are not added either. */
  readonly complete: (task: Task, next?: readonly NewTask[]) => Ask<boolean>;
  readonly fail: (task: Task, error: string, runAt: Millis) => Ask<boolean>;
  /** Puts a task aside for people to look at. */
  readonly bury: (task: Task, error: string, now: Millis) => Ask<boolean>;
  /** Ends all leases: for the one process of a local file, when it starts. Whoever held them is gone. */
  readonly release: () => Ask<number>;
  /** Puts aside what crashed in its last attempt. */
  readonly buryCrashed: (now: Millis) => Ask<number>;
  readonly dead: () => Ask<readonly (Task & { readonly error: string; readonly deadAt: Millis })[]>;
  readonly revive: (id: string, now: Millis) => Ask<boolean>;
  /** waiting: not yet done; due: could run now; dead: put aside. */
  readonly counts: (now: Millis) => Ask<{ readonly waiting: number; readonly due: number; readonly dead: number }>;
  /** Earliest time at which something is due, or undefined. */
  readonly nextAt: () => Ask<Millis | undefined>;
}
