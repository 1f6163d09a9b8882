import { short, text } from "./text.ts";

export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** Labels, bars and numbers in three columns, the longest bar filling its place: `bars([{ label: "Invited", value: 212 }])`. */
export function bars(rows: readonly Bar[]): string {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return `<ul class="bars">${rows.map((row) => line(row, most)).join("")}</ul>`;
}

const line = ({ label, value }: Bar, most: number) =>
  `<li><span>${text(label)}</span>${bar(value / most)}<b>${value.toLocaleString("en-GB")}</b></li>`;

/** One bar as wide as its share (0 to 1) of its place. */
export const bar = (share: number): string =>
  `<svg class="bar" width="100%" height="15" aria-hidden="true"><rect class="bar-fill" width="${
    short(100 * Math.min(Math.max(share, 0), 1))
  }%" height="15" rx="3"/></svg>`;
