/**
 * A mark 0 to 5 in its box: `markBox(4.3)`, `markBox(4)`; null is a dashed empty box that says "not judged", never 0.
 * A box takes the colour of the mark that is reached in full, so 3.6 looks like a 3. `digits` forces "4.0" beside "4.3".
 */
export function markBox(mark: number | null, digits = Number.isInteger(mark) ? 0 : 1): string {
  if (mark === null) return '<span class="mark mark-none"><span class="unseen">not judged</span></span>';
  const kept = Math.min(Math.max(mark, 0), 5);
  return `<b class="mark mark-${Math.floor(kept)}">${kept.toFixed(digits)}</b>`;
}
