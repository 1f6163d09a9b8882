/** Runs a child of our own, hands it bytes, and ends it as soon as it goes past what it may cost. */
import type { FenceLimits } from "./limits.ts";
import { residentMemory } from "./resident_memory.ts";

/** `ended` says who ended it and why; `answer` is whole only with "itself". */
export interface ChildEnd {
  readonly ended: "itself" | "died" | "milliseconds" | "memoryMb" | "outputBytes";
  readonly answer: Uint8Array<ArrayBuffer>;
  /** Set where the system ended it, as V8 does on a full heap. */
  readonly signal: Deno.Signal | null;
}

/** Rejects only with the signal's reason; the child is gone by then, as it is in every other case. */
export async function watchedChild(
  command: Deno.Command,
  bytes: Uint8Array<ArrayBuffer>,
  limits: FenceLimits,
  signal?: AbortSignal,
): Promise<ChildEnd> {
  signal?.throwIfAborted();
  const child = command.spawn();
  const guard = guardOf(child);
  const timer = setTimeout(() => guard.end("milliseconds"), limits.milliseconds);
  const onAbort = () => guard.end("aborted");
  signal?.addEventListener("abort", onAbort, { once: true });
  const watching = watchMemory(child.pid, limits.memoryMb, guard);
  const [answer, status] = await Promise.all([
    hear(child, limits.outputBytes, guard),
    child.status,
    hand(child, bytes),
  ]);
  clearTimeout(timer);
  signal?.removeEventListener("abort", onAbort);
  const why = guard.over();
  await watching;
  if (why === "aborted") throw signal?.reason;
  return { ended: why ?? (status.success ? "itself" : "died"), answer, signal: status.signal };
}

type Why = Exclude<ChildEnd["ended"], "itself" | "died"> | "aborted";

interface Guard {
  /** The first reason stands. */
  readonly end: (why: Why) => void;
  /** The child is gone: stops the watch and says who ended it, null when it ended by itself. */
  readonly over: () => Why | null;
  readonly ended: Promise<void>;
}

function guardOf(child: Deno.ChildProcess): Guard {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  let first: Why | null = null;
  return {
    ended,
    over: () => (resolve(), first),
    end: (why) => {
      first ??= why;
      try {
        child.kill("SIGKILL");
      } catch {
        // It ended by itself in the meantime.
      }
    },
  };
}

async function watchMemory(pid: number, limitMb: number, guard: Guard): Promise<void> {
  while (await stillRunning(guard)) {
    const used = await residentMemory(pid);
    if (used !== null && used > limitMb) return guard.end("memoryMb");
  }
}

const everyMs = 50;

function stillRunning(guard: Guard): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(true), everyMs);
  guard.ended.then(() => {
    clearTimeout(timer);
    resolve(false);
  });
  return promise;
}

/** A child that has ended reads no further: that is told by how it ended, not here. */
async function hand(child: Deno.ChildProcess, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await new Blob([bytes]).stream().pipeTo(child.stdin).catch(() => {});
}

async function hear(child: Deno.ChildProcess, atMost: number, guard: Guard): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  for await (const chunk of child.stdout) {
    total += chunk.length;
    if (total > atMost) {
      guard.end("outputBytes");
      break;
    }
    chunks.push(chunk);
  }
  return await new Blob(chunks).bytes();
}
