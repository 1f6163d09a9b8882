/** Whoever sets a fresh server up from elsewhere shows by a code that they saw it start. */
import { isSetUp } from "../../engine/mod.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { onlyHere } from "./addresses.ts";
import type { EngineRuntime } from "./house.ts";

/** Null on loopback, and when there is an admin already. A new one at each start. */
export async function setupCodeFor(configuration: Configuration, engine: EngineRuntime): Promise<string | null> {
  return onlyHere(configuration) || await engine.runPromise(isSetUp()) ? null : newCode();
}

/** Letters and digits that nobody mistakes for each other: 32 of them, so each byte favours none. */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

const newCode = (): string =>
  [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => alphabet[byte % alphabet.length]).join("");
