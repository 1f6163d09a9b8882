/** What this installation was told by its environment: the house's settings, and the providers'. */
import type { Plugin } from "../../engine/plugin/contract.ts";
import { pluginOf } from "../../engine/plugin/house.ts";
import { settingMeta } from "../../engine/plugin/setting.ts";
import { type ProviderSet, readProviders } from "../../engine/providers/read_providers.ts";
import { pluginFiles } from "../../plugins/mod.ts";
import { type Configuration, configurationOf } from "../configuration/configuration.ts";
import { readSurroundings, type Surroundings } from "../configuration/surroundings.ts";
import { houseSecrets, variables } from "../configuration/variables.ts";

export interface Told {
  readonly configuration: Configuration;
  readonly providers: ProviderSet;
}

export type ReadTold =
  | { readonly ok: true; readonly told: Told }
  | { readonly ok: false; readonly problems: readonly string[] };

/** All problems at once, each with its name and the shape that was expected. */
export async function readTold(dotenv: string | null): Promise<ReadTold> {
  const { values, problems } = await readValues(dotenv);
  return toldBy(values, problems);
}

/** All variables that are set, secrets out of their files. */
export const readValues = (dotenv: string | null) =>
  readSurroundings({ real: Deno.env.toObject(), dotenv, secrets: namesOf("secret") });

/** The same for variables that were read before, with what went wrong at that. */
export function toldBy(values: Surroundings, unreadable: readonly string[] = []): ReadTold {
  const house = configurationOf(values);
  const { providers, problems: ofProviders } = readProviders(plugins, values);
  const problems = [...unreadable, ...house.ok ? [] : house.problems, ...ofProviders];
  return house.ok && problems.length === 0
    ? { ok: true, told: { configuration: house.configuration, providers } }
    : { ok: false, problems };
}

/** Names of all variables that mean something here, or of the secret ones. Files are read behind the fence, by its limits. */
export function namesOf(which: "all" | "secret"): readonly string[] {
  const house = which === "secret" ? houseSecrets : Object.keys(variables.shape);
  const asked = plugins.filter(({ port }) => port !== "resume");
  return [...new Set([...house, ...asked.flatMap((plugin) => ofProvider(plugin, which))])];
}

const plugins: readonly Plugin[] = pluginFiles.map(pluginOf);

function ofProvider({ id, port, settings }: Plugin, which: "all" | "secret"): readonly string[] {
  const own = Object.values(settings.shape).flatMap((field) => {
    const { env, secret } = settingMeta(field as Parameters<typeof settingMeta>[0]);
    return env !== null && (which === "all" || secret) ? [env] : [];
  });
  const name = id.toUpperCase().replaceAll("-", "_");
  return which === "secret"
    ? own
    : [`${port.toUpperCase()}_CHAIN`, ...own, ...limits.map((limit) => `${name}_${limit}`)];
}

/** How patient the chain is with one provider, see `engine/providers/limits.ts`. */
const limits = ["TIMEOUT_SECONDS", "MAX_RETRIES", "RETRY_BACKOFF_SECONDS"];
