const bars = 41;

/**
 * The meter of the room, silent. A script gives each bar its height: set `height` to 4..36 and `y` to (40 - height) / 2.
 * Bars fade towards both ends.
 */
export const levelMeter = (): string =>
  `<svg class="level" width="284" height="40" viewBox="0 0 284 40" aria-hidden="true">${
    Array.from({ length: bars }, bar).join("")
  }</svg>`;

function bar(_: unknown, at: number): string {
  const middle = (bars - 1) / 2;
  const strength = 0.35 + 0.4 * (1 - Math.abs(at - middle) / middle);
  return `<rect x="${at * 7}" y="18" width="4" height="4" rx="2" opacity="${strength.toFixed(2)}"/>`;
}
