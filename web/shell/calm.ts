import calmEta from "./calm.eta" with { type: "text" };
import type { Action } from "./parts/views.ts";
import { view } from "./view.ts";

/** A page that says how things stand, and the one thing to do about it: a button that posts, a link, or nothing. */
export const calm = view<{
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly post?: Action | undefined;
  readonly action?: Action | undefined;
}>("calm", calmEta);
