/** What a command is. One file each; `all.ts` lists them. */
import type { Effect } from "effect";
import type { Expected } from "../door/expected.ts";
import type { Engine } from "../door/env.ts";

export interface Flag {
  /** How its value is called in the usage, e.g. `ADDRESS`; a flag without one is on when it is there. */
  readonly value?: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  readonly needed?: boolean;
  readonly about: string;
}

/** What was typed behind a command's name, checked against its flags. */
export interface Typed {
  /** Values by the flag's name without its hyphens. */
  readonly values: Readonly<Record<string, string>>;
  /** Flags without a value that are there. */
  readonly on: ReadonlySet<string>;
  /** Words that belong to no flag, e.g. paths. */
  readonly words: readonly string[];
}

/** Where a command's lines go: the terminal, or the answer to who sent the command. */
export interface Voice {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

export interface Call extends Typed, Voice {
  /** All that comes in by the standard input. */
  readonly input: () => Promise<string>;
}

interface Described {
  /** As it is typed, e.g. `user add`. */
  readonly name: string;
  /** With flags, e.g. `user add --email E --name N`. */
  readonly usage: string;
  readonly summary: string;
  readonly flags: Readonly<Record<string, Flag>>;
  /** Words that it takes at most; none unless it is said. */
  readonly words?: number;
}

/** A command that needs no engine, or brings its own. Resolves to the exit code. */
export interface OutsideCommand extends Described {
  readonly run: (call: Call, program: Program) => Promise<number>;
}

/** A command that works inside the engine: in the server that holds the database, or here when none runs. */
export interface InsideCommand extends Described {
  readonly work: (call: Call) => Effect.Effect<number, Expected, Engine>;
}

export type Command = OutsideCommand | InsideCommand;

/** What the front door knows of the program itself. */
export interface Program {
  readonly version: string;
  /** Where a `.env` may lie. */
  readonly dotenv: string | null;
}
