/** The words that explain the commands. */
import type { Command, Flag } from "./command.ts";

/** All commands, one a line. */
export function overview(all: readonly Command[], version: string): string {
  const width = Math.max(...all.map(({ name }) => name.length));
  return [
    `Candor ${version}: an interview engine that a company runs itself.`,
    "",
    "Usage: candor COMMAND [FLAGS]",
    "",
    ...all.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "`candor help COMMAND` tells more of one. Settings come from the environment, or a .env beside the program.",
  ].join("\n");
}

export function helpOf(command: Command): string {
  const flags = Object.entries({ ...command.flags, ...always });
  const width = Math.max(...flags.map(([name, flag]) => spelled(name, flag).length));
  return [
    usageOf(command),
    "",
    command.summary,
    "",
    ...flags.map(([name, flag]) => `  ${spelled(name, flag).padEnd(width)}  ${flag.about}${among(flag)}`),
  ].join("\n");
}

export const usageOf = ({ usage }: Command): string => `Usage: candor ${usage}`;

const always: Readonly<Record<string, Flag>> = {
  help: { about: "shows this" },
  version: { about: "shows the version" },
};

const spelled = (name: string, { value }: Flag) => `--${name}${value ? ` ${value}` : ""}`;
const among = ({ choices }: Flag) => choices ? `: ${choices.join(", ")}` : "";
