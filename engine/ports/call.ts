export interface CallOptions {
  /** Aborted when nobody waits any more: time is up, the candidate went on, the server stops. */
  readonly signal: AbortSignal;
}
