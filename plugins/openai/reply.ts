import type OpenAI from "openai";
import type { LlmReply, Tools } from "../../engine/plugin/contract.ts";
import type { Settings } from "./connect.ts";

/** Some gateways send an error with status 200; its code is an HTTP status. */
type Completion = Partial<OpenAI.ChatCompletion> & { readonly error?: { readonly code?: unknown } };

/** What a completion says, or the failure that it stands for. */
export function replyOf(
  completion: Completion | string | null | undefined,
  { fail, failStatus, settings }: Tools<Settings>,
): LlmReply {
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
