import { type Interval, rangeWords } from "./interval_track.ts";
import { short, text, within } from "./text.ts";

/** The big scale with its borders at 40, 60 and 80, as wide as its place: `verdictScale({ low: 67, high: 81, at: 74 })`. */
export function verdictScale(score: Interval): string {
  const label = score.at === null ? "Not judged" : `${Math.round(score.at)} of 100, ${rangeWords(score)}`;
  return `<svg class="scale" width="100%" height="38" role="img" aria-label="${text(label)}">${bands}${
    found(score)
  }${borders}</svg>`;
}

function found({ low, high, at }: Interval): string {
  if (low === null || high === null || at === null) return "";
  const [from, to] = [within(Math.min(low, high), 100), within(Math.max(low, high), 100)];
  return `<rect class="range" x="${short(from)}%" y=".5" width="${short(to - from)}%" height="17" rx="8"/>` +
    `<rect class="at" x="${
      short(within(at, 100))
    }%" y="0" width="3" height="18" rx="1.5" transform="translate(-1.5)"/>`;
}

const starts = [0, 40, 60, 80, 100];

// The ends are round, the joints are not: each end piece is a round one with a square one over its inner half.
const bands = [
  '<rect class="band-0" x="0" y="4" width="20%" height="10" rx="5"/>',
  '<rect class="band-80" x="90%" y="4" width="10%" height="10" rx="5"/>',
  '<rect class="band-0" x="3%" y="4" width="37%" height="10"/>',
  '<rect class="band-40" x="40%" y="4" width="20%" height="10"/>',
  '<rect class="band-60" x="60%" y="4" width="20%" height="10"/>',
  '<rect class="band-80" x="80%" y="4" width="17%" height="10"/>',
].join("");

const anchor = (at: number) => at === 0 ? "start" : at === 100 ? "end" : "middle";
const borders = starts.map((at) =>
  `<text x="${at}%" y="34" text-anchor="${anchor(at)}" aria-hidden="true">${at}</text>`
)
  .join("");
