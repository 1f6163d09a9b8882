import { tracks } from "../../engine/mod.ts";

/** The question bank's fields of work, to choose from. */
export const trackChoices = [
  { value: "", label: "Other work: you write its questions" },
  ...tracks.map(({ track, name }) => ({ value: track, label: name })),
];
