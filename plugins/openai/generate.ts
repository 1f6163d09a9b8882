import type OpenAI from "openai";
import type { LlmReply, LlmRequest, Tools } from "../../engine/plugin/contract.ts";
import type { Connection, Settings } from "./connect.ts";
import { replyOf } from "./reply.ts";
import { strictSchema } from "./strict_schema.ts";

/** Ways of asking for JSON, from the most exact to the plainest. */
const modes = ["json_schema", "json_object", "text"] as const;

/** What this model was found to take. */
export interface Habits {
  /** Place in `modes`. */
  mode: number;
  temperature: boolean;
}

/** Asks once, or again in a plainer way when the server does not know the more exact one. */
export async function generate(
  { client, sdk }: Connection,
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
      if (!stepsDown(sdk, error, tried, habits)) throw failed(sdk, error, tools);
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
    body.response_format = { type: mode, json_schema: { name, strict: true, schema: strictSchema(schema) } };
  }
  return body;
}

/** Whether the server refused the way of asking rather than the question; the plainer way is kept for later calls. */
function stepsDown(sdk: typeof OpenAI, error: unknown, tried: Habits, habits: Habits): boolean {
  if (!(error instanceof sdk.APIError) || ![400, 404, 422].includes(error.status ?? 0)) return false;
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

/** The SDK's own messages repeat what the server said, and servers repeat keys and questions: only the status is told. */
function failed(sdk: typeof OpenAI, error: unknown, { fail, failStatus }: Tools<Settings>): unknown {
  if (error instanceof SyntaxError) return fail("malformed", "OpenAI answered with broken JSON.");
  if (error instanceof sdk.APIConnectionError) return error.cause;
  if (error instanceof sdk.APIError) {
    const code = [error.code, error.type].find((word) => typeof word === "string");
    return failStatus(error.status ?? 502, { headers: error.headers, code: code ?? undefined });
  }
  return error;
}
