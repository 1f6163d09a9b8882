const pauses = { first: 5, longest: 200 };

/** Tries again, without holding the event loop, what another process's lock has kept from doing anything. */
export async function patiently<T>(work: () => T | Promise<T>, patienceMs: number): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (let pause = pauses.first;; pause = Math.min(2 * pause, pauses.longest)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw error;
    }
    await new Promise((done) => setTimeout(done, pause));
  }
}

export const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
