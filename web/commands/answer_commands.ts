/** The server's end of the socket: carries out commands that other processes send. */
import { z } from "zod";
import { allCommands } from "./all.ts";
import { findCommand } from "./find_command.ts";
import type { EngineRuntime } from "./house.ts";
import { readFlags } from "./read_flags.ts";
import { worked } from "./run_inside.ts";
import { type CommandAnswer, socketPlace } from "./socket_place.ts";

const sent = z.object({ args: z.array(z.string()), input: z.string() });

/** Listens until `close`. Null where the system has no such sockets, or the path is too long for one. */
export async function answerCommands(
  dataDir: string,
  engine: EngineRuntime,
): Promise<{ readonly close: () => Promise<void> } | null> {
  if (Deno.build.os === "windows") return null;
  const path = socketPlace(dataDir);
  // Whoever left it is gone: this process holds the database.
  await Deno.remove(path).catch(() => {});
  try {
    const server = Deno.serve(
      { path, onListen() {} },
      async (request) => Response.json(await answerTo(request, engine)),
    );
    await Deno.chmod(path, 0o600);
    return { close: () => server.shutdown() };
  } catch {
    return null;
  }
}

async function answerTo(request: Request, engine: EngineRuntime): Promise<CommandAnswer> {
  const { args, input } = sent.parse(await request.json());
  const out: string[] = [];
  const err: string[] = [];
  const voice = { say: (line: string) => void out.push(line), complain: (line: string) => void err.push(line) };
  const code = await carriedOut(args, input, voice, engine);
  return { stdout: out.join("\n"), stderr: err.join("\n"), code };
}

async function carriedOut(
  args: readonly string[],
  input: string,
  voice: { say: (line: string) => void; complain: (line: string) => void },
  engine: EngineRuntime,
): Promise<number> {
  const found = findCommand(args, allCommands);
  const read = "command" in found && readFlags(found.command, found.rest);
  if (!read || !("typed" in read) || !("work" in found.command)) {
    voice.complain("The server that runs here does not know this command. Is it of another version?");
    return 1;
  }
  return await engine.runPromise(
    worked(found.command, { ...read.typed, ...voice, input: () => Promise.resolve(input) }),
  );
}
