import { tracks } from "../../engine/mod.ts";

/** What stands for work that the bank does not know. */
export const otherWork = "other";

/** The question bank's fields of work, to choose from. */
export const trackChoices = [
  { value: otherWork, label: "Other work: you write its questions" },
  ...tracks.map(({ track, name }) => ({ value: track, label: name })),
];
