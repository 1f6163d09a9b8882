import type { IconName } from "./icons.ts";
import promisesEta from "./promises.eta" with { type: "text" };
import { view } from "./view.ts";

/** What somebody can expect, a line each. */
export interface Promised {
  readonly icon: IconName;
  readonly text: string;
}

export const promises = view<{ readonly promises: readonly Promised[] }>("promises", promisesEta);

/** Sentences with the icons that go with them, in order. */
export const withIcons = (icons: readonly IconName[], texts: readonly string[]): readonly Promised[] =>
  texts.map((text, at) => ({ icon: icons[at] ?? "info", text }));
