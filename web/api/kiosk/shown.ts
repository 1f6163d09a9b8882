import type { Room } from "../../../engine/mod.ts";

/** A question as a kiosk shows it; null when none is open. */
export const shownQuestion = ({ question, number }: Room) =>
  question ? { number, text: question.text, audio_url: null } : null;
