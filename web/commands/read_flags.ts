/** Reads what was typed behind a command's name, and says what was meant where something is not known. */
import { parseArgs } from "node:util";
import { closest } from "./closest.ts";
import type { Command, Flag, Typed } from "./command.ts";

export type ReadFlags = { readonly typed: Typed } | { readonly problem: string };

export function readFlags(command: Command, args: readonly string[]): ReadFlags {
  const { tokens } = parseArgs({
    args: [...args],
    options: optionsOf(command.flags),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string> = {};
  const on = new Set<string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const problem = problemOf(command, token);
    if (problem) return { problem };
    if (token.value === undefined) on.add(token.name);
    else values[token.name] = token.value;
  }
  const problem = missing(command, { values, on, words });
  return problem ? { problem } : { typed: { values, on, words } };
}

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

const optionsOf = (flags: Readonly<Record<string, Flag>>) =>
  Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [name, { type: value ? "string" as const : "boolean" as const }]),
  );

function problemOf({ flags }: Command, { name, rawName, value, inlineValue }: Option): string | undefined {
  const flag = flags[name];
  if (!flag) return `There is no flag ${rawName}.${didYouMean(closest(name, Object.keys(flags)), "--")}`;
  if (!flag.value) return value === undefined ? undefined : `${rawName} takes no value.`;
  // `--email --name N`: the next flag is no value of this one.
  const none = value === undefined || value.trim() === "" || (!inlineValue && value.startsWith("--"));
  if (none) return `${rawName} needs a value: ${rawName} ${flag.value}.`;
  if (!flag.choices || flag.choices.includes(value)) return undefined;
  return `${rawName} is one of ${flag.choices.join(", ")}.${didYouMean(closest(value, flag.choices))}`;
}

function missing(command: Command, { values, on, words }: Typed): string | undefined {
  const needed = Object.entries(command.flags).find(([name, { needed }]) =>
    needed && !(name in values || on.has(name))
  );
  if (needed) return `--${needed[0]} is missing: ${needed[1].about}.`;
  const extra = words[command.words ?? 0];
  return extra === undefined ? undefined : `${command.name} takes no "${extra}".`;
}

/** A sentence with a blank before it, or nothing. */
export const didYouMean = (meant: string | undefined, before = ""): string =>
  meant === undefined ? "" : ` Did you mean "${before}${meant}"?`;
