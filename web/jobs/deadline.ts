/** A deadline is a day in the organisation's zone: it ends with that day's last second. */

export function endOfDay(day: string, zone: string): number {
  const asUtc = Date.parse(`${day}T23:59:59.999Z`);
  // Twice, because the offset may change between the first guess and the moment itself.
  const guess = asUtc - offsetAt(asUtc, zone);
  return asUtc - offsetAt(guess, zone);
}

/** "2026-11-30", as a date field takes it. */
export const dayOf = (at: number, zone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: zone }).format(at);

/** Milliseconds that the zone's clock is ahead of UTC at that moment. */
function offsetAt(at: number, zone: string): number {
  const shown = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium", timeZone: zone }).format(
    at,
  );
  return Date.parse(`${shown.replace(" ", "T")}Z`) - Math.floor(at / 1000) * 1000;
}
