import { short } from "./text.ts";

/**
 * The loudness of a recording as bars: `waveform(peaks)`, peaks 0 to 1. It is drawn with 80 bars whatever came in,
 * so that a page with ten answers stays small.
 */
export function waveform(peaks: readonly number[], bars = 80): string {
  const drawn = Array.from({ length: bars }, (_, at) => loudest(peaks, at / bars, (at + 1) / bars));
  const step = 100 / bars;
  const rects = drawn.map((peak, at) => {
    const height = short(Math.max(3, Math.min(peak, 1) * 30));
    return `<rect x="${short(at * step)}%" y="${short((32 - height) / 2)}" width="${
      short(step * 0.6)
    }%" height="${height}" rx="1.5"/>`;
  });
  return `<svg class="wave" width="100%" height="32" aria-hidden="true">${rects.join("")}</svg>`;
}

function loudest(peaks: readonly number[], from: number, to: number): number {
  const first = Math.floor(from * peaks.length);
  const last = Math.max(first + 1, Math.floor(to * peaks.length));
  return peaks.slice(first, last).reduce((most, peak) => Math.max(most, peak), 0);
}
