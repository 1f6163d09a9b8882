/** `migrate status`, `migrate up` and `migrate down`. */
import { Effect } from "effect";
import { migrate, schemaState } from "../../db/mod.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { OutsideCommand, Voice } from "./command.ts";
import { holdDatabase, placeOf } from "./ready_database.ts";
import { withTold } from "./with_told.ts";

export const migrateStatus = step("status", "Says whether the database is at head; exits 1 when it is not.", status);
export const migrateUp = step("up", "Brings the database to head.", moved("up", "Done"));
export const migrateDown = step("down", "Takes the last migration back.", moved("down", "Taken back"));

type Work = (configuration: Configuration, voice: Voice) => Promise<number>;

function step(name: string, summary: string, work: Work): OutsideCommand {
  return {
    name: `migrate ${name}`,
    usage: `migrate ${name}`,
    summary,
    flags: {},
    run: (call, program) => withTold(program, call, ({ configuration }) => work(configuration, call)),
  };
}

async function status(configuration: Configuration, { say }: Voice): Promise<number> {
  const state = await Effect.runPromise(schemaState(placeOf(configuration)));
  say(states[state]);
  return state === "current" ? 0 : 1;
}

const states = {
  current: "The database is at head.",
  behind: "The database is behind this program. Bring it up with `candor migrate up`, or start the server.",
  ahead: "The database belongs to a newer Candor. Start that version instead.",
} as const;

/** Only while nobody else holds the database. */
function moved(direction: "up" | "down", done: string): Work {
  return async (configuration, { say }) => {
    const release = holdDatabase(configuration);
    try {
      const names = await Effect.runPromise(migrate(placeOf(configuration), direction));
      say(names.length === 0 ? "Nothing to do." : `${done}: ${names.join(", ")}.`);
      return 0;
    } finally {
      release();
    }
  };
}
