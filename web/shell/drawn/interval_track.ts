import { short, text, within } from "./text.ts";

/** A score with what it is worth, all 0 to 100; null while nothing is judged. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  /** The score itself, drawn as a stroke within the range. */
  readonly at: number | null;
}

/** The track alone, 120 px wide: `intervalTrack({ low: 67, high: 81, at: 74 })`. Values outside 0 to 100 are clamped. */
export function intervalTrack({ low, high, at }: Interval): string {
  if (low === null || high === null || at === null) return frame("Not judged", nothing);
  const [from, to] = [within(Math.min(low, high), 100), within(Math.max(low, high), 100)];
  const score = within(at, 100);
  const range = `<rect class="range" x="${px(from)}" y="3" width="${px(Math.max(to - from, 5))}" height="6" rx="3"/>`;
  const stroke = `<rect class="at" x="${short(px(score) - 1.5)}" width="3" height="12" rx="1.5"/>`;
  return frame(rangeWords({ low, high, at }), `${track}${range}${stroke}`);
}

/** The track and its words beside it: "67 to 81". */
export const interval = (score: Interval): string =>
  `<span class="interval">${intervalTrack(score)}<span class="interval-words" aria-hidden="true">${
    rangeWords(score)
  }</span></span>`;

/** "67 to 81", "88" where the ends meet, "Not judged" where there is nothing. */
export function rangeWords({ low, high }: Interval): string {
  if (low === null || high === null) return "Not judged";
  const [from, to] = [Math.round(within(low, 100)), Math.round(within(high, 100))];
  return from === to ? `${from}` : `${from} to ${to}`;
}

const px = (score: number) => short(score * 1.2);
const track = '<rect class="track" y="3" width="120" height="6" rx="3"/>';
const nothing = '<rect class="nothing" x=".5" y="3.5" width="119" height="5" rx="2.5"/>';
const frame = (words: string, inside: string) =>
  `<svg class="interval-track" width="120" height="12" viewBox="0 0 120 12" role="img" aria-label="${
    text(words)
  }">${inside}</svg>`;
