/** What is known of a provider from its calls. Times are milliseconds UTC; texts hold nothing secret. */
export interface Health {
  readonly lastOkAt: number | null;
  readonly lastErrorAt: number | null;
  readonly lastError: string | null;
  /** Of the last call that succeeded. */
  readonly latencyMs: number | null;
}

export const untried: Health = { lastOkAt: null, lastErrorAt: null, lastError: null, latencyMs: null };

export const afterSuccess = (health: Health, at: number, latencyMs: number): Health => ({
  ...health,
  lastOkAt: at,
  latencyMs,
});

export const afterFailure = (health: Health, at: number, lastError: string): Health => ({
  ...health,
  lastErrorAt: at,
  lastError,
});
