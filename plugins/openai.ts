/** OpenAI, and every server that speaks its chat protocol: vLLM, LM Studio, llama.cpp and others by OPENAI_BASE_URL. */
import OpenAI from "openai";
import type { House, LlmReply, LlmRequest, Tools } from "../engine/plugin/contract.ts";

const home = "https://api.openai.com/v1";

interface Settings {
  readonly apiKey?: string | undefined;
  readonly baseUrl: string;
  readonly model: string;
}

export default ({ plugin, z }: House) =>
  plugin({
    contract: 1,
    port: "llm",
    id: "openai",
    name: "OpenAI",
    settings: z.object({
      apiKey: z.string().min(1).optional().describe("API key; a server of your own may need none")
        .meta({ env: "OPENAI_API_KEY", secret: true }),
      baseUrl: z.url({ protocol: /^https?$/ }).default(home).describe("Address of the API, up to /v1")
        .meta({ env: "OPENAI_BASE_URL" }),
      model: z.string().min(1).default("gpt-5.4-mini").describe("Model name").meta({ env: "OPENAI_MODEL" }),
    }).refine((settings) => settings.apiKey !== undefined || settings.baseUrl !== home, {
      path: ["apiKey"],
      message: "needed, unless OPENAI_BASE_URL names a server of your own",
    }),
    hosts: ({ baseUrl }) => [new URL(baseUrl).host],
    create: (tools) => {
      const client = clientOf(tools);
      const habits: Habits = { mode: 0, temperature: true };
      return { generate: (request, { signal }) => generate(client, habits, tools, request, signal) };
    },
    rehearsal: {
      settings: { apiKey: "rehearsal-key" },
      reply: () =>
        Response.json({
          id: "chatcmpl-rehearsal",
          object: "chat.completion",
          created: 1_764_000_000,
          model: "gpt-5.4-mini",
          choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: '{"ok":true}' } }],
          usage: { prompt_tokens: 21, completion_tokens: 5, total_tokens: 26 },
        }),
    },
  });

/** What this model was found to take, from the most exact way of asking for JSON to the plainest. */
const modes = ["json_schema", "json_object", "text"] as const;
interface Habits {
  mode: number;
  temperature: boolean;
}

/** The SDK reads OPENAI_* variables of its own unless each is given: null keeps them out. The engine does the retries. */
function clientOf({ settings, fetch }: Tools<Settings>): OpenAI {
  return new OpenAI({
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
}

/** The SDK leaves the body of some replies unread, and hands a proxy's HTML page on as text: both end here. */
function wholeReplies(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const { status, headers } = response;
    return new Response((await response.text()) || null, { status, headers });
  };
}

async function generate(
  client: OpenAI,
  habits: Habits,
  tools: Tools<Settings>,
  request: LlmRequest,
  signal: AbortSignal,
): Promise<LlmReply> {
  for (;;) {
    const tried = { ...habits };
    try {
      const body = bodyOf(request, tools.settings.model, tried);
      return replyOf(await client.chat.completions.create(body, { signal }), tools);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (!stepsDown(error, tried, habits)) throw failed(error, tools);
    }
  }
}

function bodyOf({ messages, schema, name, temperature }: LlmRequest, model: string, habits: Habits) {
  const mode = modes[habits.mode] ?? "text";
  const order = `Answer with one JSON object only, no prose. It must match this JSON Schema:\n${
    JSON.stringify(schema)
  }`;
  const body: OpenAI.ChatCompletionCreateParamsNonStreaming = {
    model,
    messages: mode === "json_schema" ? [...messages] : [{ role: "system", content: order }, ...messages],
  };
  if (habits.temperature && temperature !== undefined) body.temperature = temperature;
  if (mode === "json_object") body.response_format = { type: mode };
  if (mode === "json_schema") {
    body.response_format = { type: mode, json_schema: { name, strict: true, schema: plain(schema) } };
  }
  return body;
}

/** Strict mode refuses schemas with limits of length and size: our own check finds those afterwards. */
function plain(schema: Record<string, unknown>): Record<string, unknown> {
  const kept = ["type", "enum", "const", "required", "additionalProperties", "description"];
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (kept.includes(key)) out[key] = value;
    if (key === "items") out[key] = plain(value as Record<string, unknown>);
    if (key === "anyOf") out[key] = (value as Record<string, unknown>[]).map(plain);
    if (key === "properties") {
      out[key] = Object.fromEntries(
        Object.entries(value as Record<string, Record<string, unknown>>).map(([name, field]) => [name, plain(field)]),
      );
    }
  }
  return out;
}

/** Whether the server refused the way of asking rather than the question; the plainer way is kept for later calls. */
function stepsDown(error: unknown, tried: Habits, habits: Habits): boolean {
  if (!(error instanceof OpenAI.APIError) || ![400, 404, 422].includes(error.status ?? 0)) return false;
  const told = `${error.param ?? ""} ${error.message}`;
  if (tried.temperature && /temperature/i.test(told)) {
    habits.temperature = false;
    return true;
  }
  const mentioned = /response_format|response format|json_schema|json_object|structured|schema|grammar|guided/i.test(
    told,
  );
  if (!mentioned || tried.mode >= modes.length - 1) return false;
  habits.mode = Math.max(habits.mode, tried.mode + 1);
  return true;
}

/** Some gateways send an error with status 200; its code is an HTTP status. */
type Completion = Partial<OpenAI.ChatCompletion> & { readonly error?: { readonly code?: unknown } };

function replyOf(completion: Completion | string | null | undefined, { fail, failStatus, settings }: Tools<Settings>) {
  if (!completion || typeof completion === "string") {
    return fail("malformed", "OpenAI answered with something else than JSON.");
  }
  if (completion.error) return failStatus(Number(completion.error.code) || 502);
  const choice = completion.choices?.[0];
  const content = choice?.message?.content ?? "";
  if (choice?.message?.refusal || choice?.finish_reason === "content_filter") {
    return fail("rejected", "OpenAI refused to answer.");
  }
  if (choice?.finish_reason === "length") return fail("malformed", "OpenAI's answer was cut off: it grew too long.");
  if (!content.trim()) return fail("malformed", "OpenAI answered with nothing.");
  return {
    value: parsed(content) ?? fail("malformed", "OpenAI's answer holds no JSON."),
    model: completion.model ?? settings.model,
    ...(completion.usage && {
      inputTokens: completion.usage.prompt_tokens ?? 0,
      outputTokens: completion.usage.completion_tokens ?? 0,
    }),
  };
}

/** The one JSON object in a reply, also behind a model's thinking, inside a fence, or between words. */
function parsed(content: string): unknown {
  const said = content.replace(/<think>[\s\S]*?<\/think>/g, "");
  const body = said.slice(said.indexOf("{"), said.lastIndexOf("}") + 1);
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The SDK's own messages repeat what the server said, and servers repeat keys and questions: only the status is told. */
function failed(error: unknown, { failStatus }: Tools<Settings>): unknown {
  if (error instanceof OpenAI.APIConnectionError) return error.cause;
  if (error instanceof OpenAI.APIError) {
    const code = [error.code, error.type].find((word) => typeof word === "string");
    return failStatus(error.status ?? 502, { headers: error.headers, code: code ?? undefined });
  }
  return error;
}
