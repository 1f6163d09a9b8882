/** How long a server asked to be left alone, by its headers, in milliseconds; undefined when it did not say. */
export function retryAfterMs(headers: Headers | undefined, now = Date.now()): number | undefined {
  const exact = Number(headers?.get("retry-after-ms") ?? NaN);
  if (exact >= 0) return exact;
  const said = headers?.get("retry-after");
  if (!said) return undefined;
  const ms = Number.isFinite(Number(said)) ? Number(said) * 1000 : Date.parse(said) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
