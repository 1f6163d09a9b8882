/** A local server that answers like OpenAI, or in any of the ways in which servers go wrong. */
import type { Llm, LlmRequest } from "../../engine/plugin/contract.ts";
import { Failure } from "../../engine/plugin/failure.ts";
import { pluginOf } from "../../engine/plugin/house.ts";
import { toolsFor } from "../../engine/plugin/tools.ts";
import openai from "../../plugins/openai.ts";

export const secret = "sk-test-5f0c1e77a2";
export const words = "I would shard the ledger by tenant";

export const request: LlmRequest = {
  name: "score",
  temperature: 0,
  messages: [{ role: "system", content: "Score the answer." }, { role: "user", content: words }],
  schema: {
    type: "object",
    properties: { score: { type: "number", minimum: 0, maximum: 5 } },
    required: ["score"],
    additionalProperties: false,
  },
};

/** The plugin against a server at this address. */
export function openaiAt(baseUrl: string, settings: Record<string, unknown> = {}): Llm {
  const plugin = pluginOf(openai);
  const checked = plugin.settings.parse({ apiKey: secret, baseUrl, model: "test-model", ...settings });
  return plugin.create(toolsFor(plugin, checked)) as Llm;
}

export const ask = (llm: Llm, signal: AbortSignal = new AbortController().signal) => llm.generate(request, { signal });

/** The failure that a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<Failure> {
  const thrown = await call.then(() => "an answer", (error) => error);
  if (thrown instanceof Failure) return thrown;
  throw new Error(`Expected a failure, got ${thrown}`);
}

export const completion = (content: string | null, more: Record<string, unknown> = {}, message = {}) =>
  Response.json({
    id: "c-1",
    object: "chat.completion",
    created: 1,
    model: "test-model-2026",
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content, ...message }, ...more }],
    usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
  });

interface Seen {
  readonly headers: Headers;
  // deno-lint-ignore no-explicit-any -- whatever was sent; the assertions say what it should be
  readonly body: any;
}

/** Runs a test against a server of its own. `seen` holds what was sent. */
export async function withServer(
  answer: (body: Seen["body"], request: Request) => Response | Promise<Response>,
  test: (llm: Llm, seen: readonly Seen[], url: string) => Promise<void>,
): Promise<void> {
  const seen: Seen[] = [];
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, async (request) => {
    const body = await request.json();
    seen.push({ headers: request.headers, body });
    return await answer(body, request);
  });
  const url = `http://127.0.0.1:${server.addr.port}/v1`;
  try {
    await test(openaiAt(url), seen, url);
  } finally {
    await server.shutdown();
  }
}
