import type { PortName } from "../plugin/contract.ts";
import type { Environment } from "./limits.ts";

/** What stands at the end of every chain, whether it is named or not. */
export const lastLinks: Readonly<Record<PortName, readonly string[]>> = {
  llm: ["rules"],
  stt: ["browser", "typed"],
  tts: ["browser", "silent"],
  resume: [],
};

/**
 * The ids of a port's chain in order, by `LLM_CHAIN` and its like; unset, all that are known, in their listed
 * order. The fixed ends may be named and change nothing. Unknown names come back as sentences.
 */
export function chainOrder(
  port: PortName,
  known: readonly string[],
  env: Environment,
): { readonly order: readonly string[]; readonly problems: readonly string[] } {
  const variable = `${port.toUpperCase()}_CHAIN`;
  const named = (env[variable] ?? "").split(",").map((id) => id.trim().toLowerCase()).filter(Boolean);
  if (named.length === 0) return { order: known, problems: [] };
  const wanted = [...new Set(named)].filter((id) => !lastLinks[port].includes(id));
  const unknown = wanted.filter((id) => !known.includes(id));
  const choice = [...known, ...lastLinks[port]].join(", ");
  return {
    order: wanted.filter((id) => known.includes(id)),
    problems: unknown.map((id) => `${variable}: \`${id.slice(0, 40)}\` is no ${port} provider, choose from ${choice}.`),
  };
}
