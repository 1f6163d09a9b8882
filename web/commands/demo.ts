/** `demo` and `demo remove`. */
import { Effect } from "effect";
import { runNext } from "../../engine/background/runner.ts";
import { addDemo, removeDemo } from "../../engine/mod.ts";
import type { InsideCommand } from "./command.ts";

export const demo: InsideCommand = {
  name: "demo",
  usage: "demo",
  summary: "Adds the demo company Northwind, marked as such everywhere.",
  flags: {},
  work: ({ say }) =>
    Effect.gen(function* () {
      if (!(yield* addDemo("command"))) {
        say("The demo company is here already. `candor demo remove` takes it out.");
        return 0;
      }
      yield* judgeAll();
      say("The demo company Northwind is here: three jobs, six candidates. `candor demo remove` takes it out again.");
      return 0;
    }),
};

export const demoRemove: InsideCommand = {
  name: "demo remove",
  usage: "demo remove",
  summary: "Takes the demo company out again, all of it.",
  flags: {},
  work: ({ say }) =>
    Effect.gen(function* () {
      const removed = yield* removeDemo("command");
      say(removed ? "The demo company is gone, with all that hung on it." : "There is no demo company here.");
      return 0;
    }),
};

/** Where no server runs, nobody else does these tasks before the next start. What has to be tried again is left to it. */
const judgeAll = Effect.fnUntraced(function* () {
  while (yield* runNext(["judge", "conclude"]));
});
