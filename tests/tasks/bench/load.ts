/** A closed loop of requests against loopback, bounded in count and time. */
import { percentile } from "./percentile.ts";

export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly failed: number;
}

/** `send` answers whether the reply was as expected. */
export async function load(
  send: () => Promise<boolean>,
  { seconds = 3, connections = 8, most = 20_000 }: { seconds?: number; connections?: number; most?: number } = {},
): Promise<Load> {
  const times: number[] = [];
  let failed = 0;
  const began = performance.now();
  const over = () => performance.now() - began > seconds * 1000 || times.length >= most;
  const loop = async () => {
    while (!over()) {
      const sent = performance.now();
      if (!await send()) failed++;
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  const elapsed = (performance.now() - began) / 1000;
  return {
    requests: times.length,
    perSecond: Math.round(times.length / elapsed),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    failed,
  };
}
