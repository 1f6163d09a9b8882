import type { Progress } from "./layouts.ts";
import progressPartEta from "./progress_part.eta" with { type: "text" };
import { view } from "./view.ts";

/** Moves the thin line of a page that htmx changes in part. */
export const progressPart = view<{ readonly progress?: Progress | null | undefined }>(
  "progress_part",
  progressPartEta,
);
