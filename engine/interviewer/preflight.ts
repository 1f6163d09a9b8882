/** Checks that every choice can be played: `candor questions preflight`. */
import type { Length, Level } from "../hiring/kit.ts";
import { tracks } from "./bank.ts";
import { kitByRules } from "./kit_by_rules.ts";

export interface Choice {
  readonly track: string;
  readonly level: Level;
  readonly minutes: Length;
  readonly questions: number;
  /** Planned minutes in all. */
  readonly planned: number;
  /** Why it cannot be played, in a sentence; null when it can. */
  readonly problem: string | null;
}

/** Every track, level and length, with the kit that the rules would draft for it. */
export const preflight = (): readonly Choice[] =>
  tracks.flatMap(({ track }) => levels.flatMap((level) => lengths.map((minutes) => choiceOf(track, level, minutes))));

const levels: readonly Level[] = [1, 2, 3];
const lengths: readonly Length[] = [15, 30, 60];

function choiceOf(track: string, level: Level, minutes: Length): Choice {
  const wish = { title: "", description: "", mustHave: [], niceToHave: [], track, level, minutes, language: "en" };
  const { questions, slots } = kitByRules(wish);
  const planned = questions.reduce((sum, question) => sum + question.minutes, 0);
  const problem = slots.length > 0
    ? `The bank has no ${slots.map(({ kind }) => kind).join(", ")} question for it.`
    : planned > minutes
    ? `It takes ${planned} minutes.`
    : null;
  return { track, level, minutes, questions: questions.length, planned, problem };
}
