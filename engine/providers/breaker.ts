/** Stops asking a provider that keeps failing, and lets one call through from time to time to see whether it is back. */
export interface Breaker {
  /** Whether a call may go out. After a rest exactly one may: the probe. */
  readonly admits: (now: number) => boolean;
  readonly succeeded: () => void;
  /** `restMs`: the server asked for a rest this long. */
  readonly failed: (now: number, restMs?: number | null) => void;
  /** The admitted call was given up and tells nothing. */
  readonly released: () => void;
  readonly resting: (now: number) => boolean;
}

/** Opens after `trips` failures in a row for `restMs`, which doubles at each failed probe up to `longestMs`. */
export function makeBreaker({ trips = 3, restMs = 30_000, longestMs = 300_000 } = {}): Breaker {
  let inARow = 0;
  let rests = 0;
  let until: number | null = null;
  let probing = false;
  const rest = (now: number, ms: number) => {
    until = now + Math.min(ms, longestMs);
    probing = false;
  };
  return {
    admits: (now) => {
      if (until === null) return true;
      if (now < until || probing) return false;
      probing = true;
      return true;
    },
    succeeded: () => {
      inARow = rests = 0;
      until = null;
      probing = false;
    },
    failed: (now, asked) => {
      inARow++;
      if (inARow >= trips || until !== null) rest(now, Math.max(restMs * 2 ** rests++, asked ?? 0));
      else if (asked) rest(now, asked);
    },
    released: () => {
      probing = false;
    },
    resting: (now) => until !== null && (now < until || probing),
  };
}
