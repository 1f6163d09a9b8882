/** The tools that a reader is handed behind the fence: it has no host, and its refusals go into the reply. */
import type { Plugin, Tools } from "../contract.ts";
import { toolsFor } from "../tools.ts";

/** Carries a reader's own refusal to the reply. */
export class ReaderRefused extends Error {
  readonly reason: string;

  constructor(message: string, reason: string) {
    super(message);
    this.reason = reason;
  }
}

export function readerTools(plugin: Plugin<"resume">): Tools<Record<string, unknown>> {
  const settings = plugin.settings.parse(plugin.rehearsal.settings);
  const fail: Tools<unknown>["fail"] = (_kind, message, { reason = "corrupt" } = {}) => {
    throw new ReaderRefused(message, reason);
  };
  return { ...toolsFor(plugin, settings), fail };
}
