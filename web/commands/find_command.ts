/** Finds the command at the beginning of what was typed. */
import { closest } from "./closest.ts";
import type { Command } from "./command.ts";

export type Found =
  | { readonly command: Command; readonly rest: readonly string[] }
  /** Nothing has this name; `group` when it is the first word of several commands. */
  | { readonly unknown: string; readonly meant: string | undefined; readonly group: readonly Command[] };

/** Names have one word or two: the longer one wins. No word at all is `serve`. */
export function findCommand(args: readonly string[], all: readonly Command[]): Found {
  const words = args.slice(0, 2).filter((word) => !word.startsWith("-"));
  if (words.length === 0 || args[0]?.startsWith("-")) return { command: byName(all, "serve")!, rest: args };
  const two = byName(all, words.slice(0, 2).join(" ").toLowerCase());
  if (two && two.name.includes(" ")) return { command: two, rest: args.slice(2) };
  const one = byName(all, words[0]!.toLowerCase());
  if (one) return { command: one, rest: args.slice(1) };
  const typed = words.join(" ");
  const group = all.filter(({ name }) => name.startsWith(`${words[0]!.toLowerCase()} `));
  const names = (group.length > 0 ? group : all).map(({ name }) => name);
  return { unknown: typed, meant: words.length > 1 || group.length === 0 ? meantBy(words, names) : undefined, group };
}

const byName = (all: readonly Command[], wanted: string) => all.find(({ name }) => name === wanted);

/** A path or a name behind the command says nothing of what the command should have been. */
const meantBy = (words: readonly string[], names: readonly string[]) =>
  closest(words.join(" "), names) ?? closest(words[0]!, names) ??
    closest(words[0]!, names.map((name) => name.split(" ")[0]!));
