import type * as z from "zod";
import type { Plugin, Tools } from "./contract.ts";
import { Failure } from "./failure.ts";
import { fencedFetch } from "./fenced_fetch.ts";
import { readJson } from "./read_json.ts";
import { redact } from "./redact.ts";
import { secretsOf } from "./setting.ts";
import { statusFailure } from "./status_failure.ts";

/** The tools that a plugin works with: its checked settings, a fenced `fetch`, and failures by kind. */
export function toolsFor<Settings extends z.ZodObject>(
  plugin: Pick<Plugin, "name"> & {
    readonly settings: Settings;
    readonly hosts: (settings: never) => readonly string[];
  },
  settings: z.output<Settings>,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Tools<z.output<Settings>> {
  const secrets = secretsOf(plugin.settings, settings);
  return {
    settings,
    fetch: fencedFetch(plugin.name, plugin.hosts(settings as never), fetch),
    json: (response, schema) => readJson(plugin.name, response, schema),
    fail: (kind, message, more) => {
      throw new Failure(kind, redact(message, secrets), more);
    },
    failStatus: (status, more) => {
      throw statusFailure(plugin.name, status, more);
    },
  };
}
