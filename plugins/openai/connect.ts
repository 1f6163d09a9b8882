import type OpenAI from "openai";
import type { Tools } from "../../engine/plugin/contract.ts";

export interface Settings {
  readonly apiKey?: string | undefined;
  readonly baseUrl: string;
  readonly model: string;
}

export interface Connection {
  readonly client: OpenAI;
  readonly sdk: typeof OpenAI;
}

/**
 * Loaded at the first call: most starts need no model. The SDK reads OPENAI_* variables of its own unless each is
 * given: null keeps them out. The engine does the retries.
 */
export async function connect({ settings, fetch }: Tools<Settings>): Promise<Connection> {
  const { default: sdk } = await import("openai");
  const client = new sdk({
    baseURL: settings.baseUrl,
    apiKey: settings.apiKey ?? "none",
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: 2 ** 31 - 1,
    logLevel: "off",
    fetch: wholeReplies(fetch),
    ...(settings.apiKey === undefined && { defaultHeaders: { authorization: null } }),
  });
  return { client, sdk };
}

/** The SDK leaves the body of some replies unread, and hands a proxy's HTML page on as text: both end here. */
function wholeReplies(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const { status, headers } = response;
    return new Response((await response.text()) || null, { status, headers });
  };
}
