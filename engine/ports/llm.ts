/** What the engine asks of a language model. */
import type { CallOptions } from "./call.ts";

export interface Message {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

export interface LlmRequest {
  readonly messages: readonly Message[];
  /** JSON Schema (draft 7) that the reply has to match. */
  readonly schema: Record<string, unknown>;
  /** A name for the schema: letters, digits, underscores. */
  readonly name: string;
  /** 0 for judging, higher for drafting. */
  readonly temperature?: number;
}

export interface LlmReply {
  /** Parsed JSON, not yet checked against the schema by anyone. */
  readonly value: unknown;
  readonly model: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
}

export interface Llm {
  generate(request: LlmRequest, options: CallOptions): Promise<LlmReply>;
}
