/** The stages of a pipeline with how many are in each; each a link to the list of just these. */
import type { Stage } from "../../engine/mod.ts";
import { stages, stageWords } from "../shell/hiring_words.ts";
import { listUrl, type Search } from "./search.ts";

export interface Chip {
  readonly label: string;
  readonly href: string;
  readonly count: number;
  readonly current: boolean;
}

export function chips(url: URL, { stage }: Search, counts: Readonly<Record<Stage, number>>): readonly Chip[] {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [
    { label: "All", href: listUrl(url, { stage: null }), count: all, current: stage === null },
    ...stages.map((one) => ({
      label: stageWords[one],
      href: listUrl(url, { stage: one }),
      count: counts[one],
      current: stage === one,
    })),
  ];
}
