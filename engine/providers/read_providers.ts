import type { Plugin, PortName } from "../plugin/contract.ts";
import { toolsFor } from "../plugin/tools.ts";
import { chainOrder } from "./chain_order.ts";
import { configure } from "./configure.ts";
import { type Environment, readLimits } from "./limits.ts";
import type { Absent, Provider } from "./provider.ts";

/** All chains in order, and the plugins that nobody has set up. */
export interface ProviderSet {
  readonly chains: { readonly [Port in PortName]: readonly Provider<Port>[] };
  readonly absent: readonly Absent[];
}

/**
 * Makes providers of plugins by the environment. `problems` holds one sentence for each wrong value, all at
 * once, also of plugins that no chain names; what is merely not set up is no problem: it stands in `absent`.
 */
export function readProviders(
  plugins: readonly Plugin[],
  env: Environment,
  { fetch = globalThis.fetch }: { readonly fetch?: typeof globalThis.fetch } = {},
): { readonly providers: ProviderSet; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const absent: Absent[] = [];
  const chain = <Port extends PortName>(port: Port): readonly Provider<Port>[] => {
    const here = plugins.filter((plugin) => plugin.port === port);
    const { order, problems: unknown } = chainOrder(port, here.map(({ id }) => id), env);
    problems.push(...unknown);
    const ready = here.flatMap((plugin) =>
      providerOf(plugin as unknown as Plugin<Port>, env, fetch, problems, order.includes(plugin.id) ? absent : [])
    );
    return order.flatMap((id) => ready.filter((provider) => provider.id === id));
  };
  const chains = { llm: chain("llm"), stt: chain("stt"), tts: chain("tts"), resume: chain("resume") };
  return { providers: { chains, absent }, problems };
}

function providerOf<Port extends PortName>(
  plugin: Plugin<Port>,
  env: Environment,
  fetch: typeof globalThis.fetch,
  problems: string[],
  absent: Absent[],
): readonly Provider<Port>[] {
  const { port, id, name } = plugin;
  const { limits, problems: wrong } = readLimits(id, port, env);
  const configured = configure(plugin, env);
  problems.push(...wrong);
  if (configured.state === "wrong") problems.push(...configured.problems);
  if (configured.state === "missing") absent.push({ port, id, name, variables: configured.variables });
  if (configured.state !== "ready") return [];
  const { settings } = configured;
  const model = typeof settings.model === "string" ? settings.model : null;
  return [{ port, id, name, model, api: plugin.create(toolsFor(plugin, settings, fetch)), limits }];
}
