/**
 * The lock beside a local database: one process at a time may write. The kernel lets it go when the process ends,
 * however it ends, so it cannot go stale.
 */
import { join } from "node:path";

export type Hold =
  | { readonly held: true; readonly release: () => void }
  /** `pid` is who holds it, when that can be read. */
  | { readonly held: false; readonly pid: number | undefined };

/** Takes the lock in this folder (made when it is not there), or says at once who has it. */
export function hold(dataDir: string): Hold {
  Deno.mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, "candor.lock");
  const file = Deno.openSync(path, { create: true, read: true, write: true, mode: 0o600 });
  if (!file.tryLockSync(true)) {
    file.close();
    return { held: false, pid: holder(path) };
  }
  file.truncateSync();
  file.writeSync(new TextEncoder().encode(`${Deno.pid}\n`));
  // The file stays: another process may have it open already and would lock a file that is gone.
  return { held: true, release: once(() => release(file)) };
}

function release(file: Deno.FsFile) {
  file.truncateSync();
  file.close();
}

function holder(path: string): number | undefined {
  try {
    return Number.parseInt(Deno.readTextFileSync(path)) || undefined;
  } catch {
    return undefined;
  }
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
