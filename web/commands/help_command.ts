import type { Command, OutsideCommand } from "./command.ts";
import { findCommand } from "./find_command.ts";
import { helpOf, overview } from "./help.ts";
import { didYouMean } from "./read_flags.ts";

/** `all` is asked when it runs: the list holds this command too. */
export const helpCommand = (all: () => readonly Command[]): OutsideCommand => ({
  name: "help",
  usage: "help [COMMAND]",
  summary: "Lists all commands, or explains one.",
  flags: {},
  words: 2,
  run: ({ words, say, complain }, { version }) => {
    if (words.length === 0) return Promise.resolve((say(overview(all(), version)), 0));
    const found = findCommand(words, all());
    if ("command" in found) return Promise.resolve((say(helpOf(found.command)), 0));
    if (found.group.length > 0) return Promise.resolve((say(found.group.map(helpOf).join("\n\n")), 0));
    complain(`There is no command "${found.unknown}".${didYouMean(found.meant)}`);
    return Promise.resolve(2);
  },
});
