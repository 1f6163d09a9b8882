/** Pauses between tries: 2 s, doubling up to an hour. 34 tries span 24 hours. */
export const retryAt = (attempts: number, now: number): number =>
  now + Math.min(2_000 * 2 ** (attempts - 1), 3_600_000);
