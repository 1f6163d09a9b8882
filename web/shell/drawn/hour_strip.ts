import { short } from "./text.ts";

/** How a provider did in one hour; `idle` where nobody asked it. */
export type Hour = "fine" | "slow" | "down" | "idle";

/** The last hours of a provider as a row of cells, oldest first: `hourStrip(["fine", "slow", …])`, usually 24. */
export function hourStrip(hours: readonly Hour[]): string {
  const step = 100 / Math.max(1, hours.length);
  const cells = hours.map((hour, at) =>
    `<rect class="${hour}" x="${short(at * step)}%" width="${short(step * 0.8)}%" height="12" rx="2"/>`
  );
  return `<svg class="strip" width="100%" height="12" role="img" aria-label="${words(hours)}">${cells.join("")}</svg>`;
}

function words(hours: readonly Hour[]): string {
  const of = (kind: Hour) => hours.filter((hour) => hour === kind).length;
  const said = [`${of("fine")} fine`, `${of("slow")} slow`, `${of("down")} down`, `${of("idle")} idle`];
  return `Last ${hours.length} hours: ${said.filter((part) => !part.startsWith("0 ")).join(", ")}`;
}
