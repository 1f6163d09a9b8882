/** Commands that write: the server that holds the database does them; where none runs, this process does. */
import { Effect } from "effect";
import { localUrl } from "./addresses.ts";
import type { Call, InsideCommand, Program, Voice } from "./command.ts";
import { type House, openHouse } from "./house.ts";
import { sendToHolder } from "./send_to_holder.ts";
import type { CommandAnswer } from "./socket_place.ts";
import { withTold } from "./with_told.ts";

export const runInside = (
  command: InsideCommand,
  args: readonly string[],
  call: Call,
  program: Program,
): Promise<number> =>
  withTold(program, call, async (told) => {
    const { configuration } = told;
    const input = call.on.has("password-stdin") ? await call.input() : "";
    const answer = await sendToHolder(configuration.dataDir, { args, input });
    if (answer) return repeated(answer, call);
    const publicUrl = () => configuration.publicUrl ?? localUrl(configuration, configuration.port);
    const house = await openHouse(told, { version: program.version, publicUrl });
    return await within(house, command, { ...call, input: () => Promise.resolve(input) });
  });

async function within({ engine, close }: House, command: InsideCommand, call: Call): Promise<number> {
  try {
    return await engine.runPromise(worked(command, call));
  } finally {
    await close();
  }
}

/** The command's work; what is expected to go wrong becomes a sentence and an exit code. */
export const worked = (command: InsideCommand, call: Call) =>
  command.work(call).pipe(Effect.catch((failure) =>
    Effect.sync(() => {
      call.complain(failure.message);
      return failure._tag === "Invalid" ? 2 : 1;
    })
  ));

function repeated({ stdout, stderr, code }: CommandAnswer, voice: Voice): number {
  if (stdout !== "") voice.say(stdout);
  if (stderr !== "") voice.complain(stderr);
  return code;
}
