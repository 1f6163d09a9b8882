/** Where the engine's log goes: to the standard output, for eyes or for machines. */
import { Layer, Logger, References } from "effect";
import type { Configuration } from "../configuration/configuration.ts";

const levels = { debug: "Debug", info: "Info", warn: "Warn", error: "Error" } as const;

export const logging = ({ logLevel, logFormat }: Pick<Configuration, "logLevel" | "logFormat">): Layer.Layer<never> =>
  Layer.merge(
    Logger.layer([logFormat === "json" ? Logger.consoleJson : Logger.consolePretty()]),
    Layer.succeed(References.MinimumLogLevel, levels[logLevel]),
  );
