/** From what was typed to an exit code: 0 well, 1 it could not be done, 2 it was not understood. */
import { allCommands } from "./all.ts";
import type { Call, Command, Program, Voice } from "./command.ts";
import { findCommand } from "./find_command.ts";
import { helpOf, overview, usageOf } from "./help.ts";
import { didYouMean, readFlags } from "./read_flags.ts";
import { runInside } from "./run_inside.ts";

export async function runCommand(
  args: readonly string[],
  program: Program,
  { voice = terminal, input = standardInput }: { voice?: Voice; input?: () => Promise<string> } = {},
): Promise<number> {
  if (args.includes("--version")) return said(voice, program.version);
  if (asksForHelp(args[0])) return said(voice, overview(allCommands, program.version));
  const found = findCommand(args, allCommands);
  if (!("command" in found)) {
    voice.complain(`There is no command "${found.unknown}".${didYouMean(found.meant)}`);
    voice.complain(
      found.group.length > 0 ? found.group.map(usageOf).join("\n") : overview(allCommands, program.version),
    );
    return 2;
  }
  const { command, rest } = found;
  if (rest.some(asksForHelp)) return said(voice, helpOf(command));
  const read = readFlags(command, rest);
  if ("problem" in read) return misunderstood(command, read.problem, voice);
  return await carriedOut(command, args, { ...read.typed, ...voice, input }, program);
}

const asksForHelp = (word: string | undefined): boolean => word === "--help" || word === "-h";

function said(voice: Voice, text: string): number {
  voice.say(text);
  return 0;
}

function misunderstood(command: Command, problem: string, voice: Voice): number {
  voice.complain(problem);
  voice.complain(usageOf(command));
  return 2;
}

const carriedOut = (command: Command, args: readonly string[], call: Call, program: Program): Promise<number> =>
  "work" in command ? runInside(command, args, call, program) : command.run(call, program);

const terminal: Voice = { say: (line) => console.log(line), complain: (line) => console.error(line) };
const standardInput = () => new Response(Deno.stdin.readable).text();
