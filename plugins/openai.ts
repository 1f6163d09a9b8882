/** OpenAI, and every server that speaks its chat protocol: vLLM, LM Studio, llama.cpp and others by OPENAI_BASE_URL. */
import type { House } from "../engine/plugin/contract.ts";
import { connect, type Connection } from "./openai/connect.ts";
import { generate, type Habits } from "./openai/generate.ts";

const home = "https://api.openai.com/v1";

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
      const habits: Habits = { mode: 0, temperature: true };
      let connected: Promise<Connection> | undefined;
      return {
        generate: async (request, { signal }) =>
          await generate(await (connected ??= connect(tools)), habits, tools, request, signal),
      };
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
