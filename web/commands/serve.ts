import type { Configuration } from "../configuration/configuration.ts";
import type { OutsideCommand } from "./command.ts";
import { openServer } from "./server.ts";
import { startLines } from "./start_lines.ts";
import { withTold } from "./with_told.ts";

export const serve: OutsideCommand = {
  name: "serve",
  usage: "[serve]",
  summary: "Serves Candor; the default.",
  flags: {},
  run: (call, program) =>
    withTold(program, call, async (told) => {
      const server = await openServer(told, program.version);
      const asked = stopAsked();
      const say = sayer(told.configuration, call.say);
      for (const line of await startLines(server, told.configuration)) say(line);
      await asked;
      say("Candor stops; what is under way is finished first.");
      await server.stop();
      return 0;
    }),
};

/** Whoever reads the log as JSON reads these lines with it. */
const sayer = ({ logFormat }: Configuration, say: (line: string) => void) =>
  logFormat === "pretty"
    ? say
    : (message: string) => say(JSON.stringify({ timestamp: new Date().toISOString(), level: "INFO", message }));

/** The first signal asks to stop; at the second one nothing is waited for. */
function stopAsked(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const signals: readonly Deno.Signal[] = Deno.build.os === "windows" ? ["SIGINT"] : ["SIGINT", "SIGTERM"];
  let asked = false;
  const hear = () => {
    if (asked) Deno.exit(130);
    asked = true;
    resolve();
  };
  for (const signal of signals) Deno.addSignalListener(signal, hear);
  return promise;
}
