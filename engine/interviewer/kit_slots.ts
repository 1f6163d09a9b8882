import type { QuestionKind, Slot } from "../hiring/kit.ts";
import { peopleTrack } from "./bank.ts";
import type { KitWish } from "./kit_wish.ts";
import { skillNamesIn } from "./skills.ts";

/**
 * Slots for missing questions about the work: one technical question for each must-have, then for each nice-to-have,
 * and one about the person's own work. People skills need none, since the bank asks about them.
 */
export function slotsFor(missing: readonly QuestionKind[], wish: KitWish): readonly Slot[] {
  const items = [...wish.mustHave, ...wish.niceToHave];
  const subjects = items.filter((item) => skillNamesIn(item, peopleTrack.skills).length === 0);
  const technical = missing.filter((kind) => kind !== "project");
  const title = wish.title.trim() || "this work";
  const asked = (subjects.length > 0 ? subjects : [title]).slice(0, technical.length);
  const own = missing.includes("project") ? [`Own work: ${title}`] : [];
  return [
    ...asked.map((competency, i) => ({ kind: technical[i] ?? "technical", competency })),
    ...own.map((competency) => ({ kind: "project" as const, competency })),
  ].map((slot, i) => ({ id: `slot-${i + 1}`, ...slot, minutes: minutesOf[wish.minutes] }));
}

const minutesOf: Readonly<Record<KitWish["minutes"], number>> = { 15: 3, 30: 4, 60: 5 };
