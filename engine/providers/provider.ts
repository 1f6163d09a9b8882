import type { PortName, Ports } from "../plugin/contract.ts";
import type { Limits } from "./limits.ts";

/** A plugin with its settings and limits, ready to be called. */
export interface Provider<Port extends PortName = PortName> {
  readonly port: Port;
  readonly id: string;
  readonly name: string;
  /** The model that its settings name, or null. */
  readonly model: string | null;
  readonly api: Ports[Port];
  readonly limits: Limits;
}

/** A plugin that nobody has set up; `variables` would do it. */
export interface Absent {
  readonly port: PortName;
  readonly id: string;
  readonly name: string;
  readonly variables: readonly string[];
}
