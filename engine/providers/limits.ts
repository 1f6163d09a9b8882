/** How patient the chain is with one provider. */
import * as z from "zod";
import type { PortName } from "../plugin/contract.ts";

export interface Limits {
  /** For one try. */
  readonly timeoutMs: number;
  /** Tries after the first one. */
  readonly maxRetries: number;
  /** Before the second try; doubles from there on. */
  readonly backoffMs: number;
}

const seconds = (longest: number, usual: number) => z.coerce.number().positive().max(longest).default(usual);
const usualTimeout: Readonly<Record<PortName, number>> = { llm: 45, stt: 30, tts: 20, resume: 30 };

/** Reads `<NAME>_TIMEOUT_SECONDS`, `<NAME>_MAX_RETRIES` and `<NAME>_RETRY_BACKOFF_SECONDS`; wrong ones come back as sentences. */
export function readLimits(
  id: string,
  port: PortName,
  env: Environment,
): { readonly limits: Limits; readonly problems: readonly string[] } {
  const name = id.toUpperCase().replaceAll("-", "_");
  const problems: string[] = [];
  const read = (variable: string, shape: z.ZodType<number>, expected: string): number => {
    const result = shape.safeParse(env[variable]?.trim() || undefined);
    if (!result.success) problems.push(`${variable}: expected ${expected}.`);
    return result.data ?? 0;
  };
  const limits = {
    timeoutMs: 1000 * read(`${name}_TIMEOUT_SECONDS`, seconds(600, usualTimeout[port]), "seconds above 0, at most 600"),
    maxRetries: read(`${name}_MAX_RETRIES`, z.coerce.number().int().min(0).max(10).default(2), "a number from 0 to 10"),
    backoffMs: 1000 * read(`${name}_RETRY_BACKOFF_SECONDS`, seconds(60, 0.8), "seconds above 0, at most 60"),
  };
  return { limits, problems };
}

/** Variables by name; the ones ending in _FILE have been read by whoever made it. An empty value counts as unset. */
export type Environment = Readonly<Record<string, string | undefined>>;
