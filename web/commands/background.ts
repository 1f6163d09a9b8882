/** What a server does besides answering: tasks, rounds, and looking for what other processes wrote. */
import { Effect } from "effect";
import { makeRounds, takeUpWhatWasLeft, watchOthers } from "../../engine/background/rounds.ts";
import { sendWaiting } from "../../engine/work/applying/send_mail.ts";
import { runTasks } from "../../engine/background/runner.ts";
import { type Configuration, isServer } from "../configuration/configuration.ts";
import type { Engine } from "../door/env.ts";
import type { EngineRuntime } from "./house.ts";

/** Two, so that one slow provider does not hold all marks up. */
const workers = 2;

/** Runs until the engine is disposed of. */
export async function startBackground(engine: EngineRuntime, { database }: Configuration): Promise<void> {
  await engine.runPromise(Effect.ignore(sendWaiting()));
  if (!isServer(database.url)) await engine.runPromise(Effect.ignore(takeUpWhatWasLeft()));
  for (let i = 0; i < workers; i++) engine.runFork(forEver(runTasks()));
  // A model that hangs may hold both of them for minutes: letters and verdicts by rules do not wait for it.
  engine.runFork(forEver(runTasks(["conclude", "send_mail"])));
  engine.runFork(forEver(makeRounds()));
  if (isServer(database.url)) engine.runFork(forEver(watchOthers()));
}

/** A bug ends one turn of the work, never the work. The cause is told by its first place alone: it may hold words. */
const forEver = <E>(work: Effect.Effect<never, E, Engine>): Effect.Effect<never, never, Engine> =>
  work.pipe(
    Effect.catchDefect((defect) => Effect.fail(defect)),
    Effect.catch((error) => Effect.logError("background work broke and begins again", placeOf(error))),
    Effect.andThen(Effect.sleep("5 seconds")),
    Effect.forever,
  );

const placeOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${error.stack?.split("\n").find((line) => line.includes("    at "))?.trim() ?? ""}`
    : "failure";
