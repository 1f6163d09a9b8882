/** The three questions that stand before what cannot be undone. */
import type { Room } from "../../engine/mod.ts";
import type { Messages } from "../messages/mod.ts";
import type { Confirm } from "./views.ts";

export function confirms(
  { room: t }: Messages,
  { company, question }: Room,
): Record<"skip" | "person" | "stop", Confirm> {
  const { skip, person, stop } = t;
  return {
    skip: { ...skip, action: "/interview/skip", turn: question?.turn ?? 0, danger: false },
    person: { ...person, text: person.text(company), action: "/interview/person", turn: null, danger: false },
    stop: { ...stop, text: stop.text(company), action: "/interview/withdrawal", turn: null, danger: true },
  };
}
