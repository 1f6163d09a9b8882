import type { PortName } from "../plugin/contract.ts";
import { lastLinks } from "./chain_order.ts";
import { type Health, untried } from "./health.ts";
import type { Link } from "./link.ts";
import type { Absent } from "./provider.ts";

/** One line of `/api/v1/ai/status`, `doctor` and the settings page. */
export interface ProviderStatus extends Health {
  readonly port: PortName;
  readonly id: string;
  readonly name: string;
  readonly model: string | null;
  readonly configured: boolean;
  /** `resting`: it failed several times in a row, nobody asks it for a while. */
  readonly status: "ok" | "failing" | "resting" | "untried" | "not configured";
  /** Calls go past it just now; on the fixed end of a chain: it answers, since nobody stands before it. */
  readonly fallbackMode: boolean;
  /** Variables that would set it up; empty when it is configured. */
  readonly variables: readonly string[];
}

/** Each chain in order: its providers, what is not set up, and its fixed end. */
export function statusOf(links: readonly Link[], absent: readonly Absent[], now: number): readonly ProviderStatus[] {
  return (Object.keys(lastLinks) as PortName[]).flatMap((port) => {
    const here = links.filter((link) => link.provider.port === port).map((link) => statusOfLink(link, now));
    const missing = absent.filter((plugin) => plugin.port === port).map(statusOfAbsent);
    const alone = here.every(({ fallbackMode }) => fallbackMode);
    return [...here, ...missing, ...lastLinks[port].map((id) => statusOfEnd(port, id, alone))];
  });
}

function statusOfLink({ provider: { port, id, name, model }, breaker, health }: Link, now: number): ProviderStatus {
  const resting = breaker.resting(now);
  const about = { port, id, name, model, configured: true, fallbackMode: resting, variables: [], ...health };
  if (resting) return { ...about, status: "resting" };
  if (health.lastOkAt === null && health.lastErrorAt === null) return { ...about, status: "untried" };
  return { ...about, status: (health.lastErrorAt ?? -1) > (health.lastOkAt ?? -1) ? "failing" : "ok" };
}

const statusOfAbsent = (absent: Absent): ProviderStatus => ({
  ...absent,
  ...untried,
  model: null,
  configured: false,
  status: "not configured",
  fallbackMode: true,
});

const statusOfEnd = (port: PortName, id: string, alone: boolean): ProviderStatus => ({
  port,
  id,
  name: id,
  model: null,
  configured: true,
  status: "ok",
  fallbackMode: alone,
  variables: [],
  ...untried,
});
