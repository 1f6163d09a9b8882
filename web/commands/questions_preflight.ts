import { type Choice, preflight } from "../../engine/interviewer/preflight.ts";
import type { OutsideCommand } from "./command.ts";

export const questionsPreflight: OutsideCommand = {
  name: "questions preflight",
  usage: "questions preflight",
  summary: "Is every choice of track, level and length playable? Exits 1 when one is not.",
  flags: {},
  run: ({ say }) => {
    const choices = preflight();
    for (const choice of choices) say(line(choice));
    const broken = choices.filter(({ problem }) => problem !== null).length;
    say(`${choices.length} choices, ${broken} not playable.`);
    return Promise.resolve(broken > 0 ? 1 : 0);
  },
};

const line = ({ track, level, minutes, questions, planned, problem }: Choice): string =>
  `${problem === null ? "ok     " : "broken "} ${track}, level ${level}, ${minutes} minutes: ` +
  (problem ?? `${questions} questions, ${planned} minutes`);
