import { assert, assertEquals } from "@std/assert";
import type { Plugin } from "../../engine/plugin/contract.ts";
import { pluginOf } from "../../engine/plugin/house.ts";
import { readProviders } from "../../engine/providers/read_providers.ts";
import { pluginFiles } from "../../plugins/mod.ts";

const plugins = pluginFiles.map(pluginOf);
const read = (env: Record<string, string>) => readProviders(plugins, env);
const chainOf = (env: Record<string, string>) => read(env).providers.chains.llm.map(({ id }) => id);
const key = { OPENAI_API_KEY: "sk-test-1234567890" };

Deno.test("with an empty environment no model is set up, readers are, and nothing is wrong", () => {
  const { providers, problems } = read({});
  assertEquals(problems, []);
  assertEquals(providers.chains.llm, []);
  assert(providers.chains.resume.length > 0);
  assertEquals(providers.absent.find(({ id }) => id === "openai")?.variables, ["OPENAI_API_KEY"]);
});

Deno.test("a key alone is enough; the usual limits hold", () => {
  const [openai] = read(key).providers.chains.llm;
  assertEquals(openai?.limits, { timeoutMs: 45_000, maxRetries: 2, backoffMs: 800 });
  assertEquals(openai?.model, "gpt-5.4-mini");
});

Deno.test("a server of one's own needs no key", () => {
  const env = { OPENAI_BASE_URL: "http://127.0.0.1:11434/v1", OPENAI_MODEL: "qwen3:8b" };
  assertEquals(read(env).providers.chains.llm.map(({ id, model }) => [id, model]), [["openai", "qwen3:8b"]]);
});

Deno.test("limits are read by the provider's name", () => {
  const env = { ...key, OPENAI_TIMEOUT_SECONDS: "5", OPENAI_MAX_RETRIES: "0", OPENAI_RETRY_BACKOFF_SECONDS: "0.1" };
  assertEquals(read(env).providers.chains.llm[0]?.limits, { timeoutMs: 5_000, maxRetries: 0, backoffMs: 100 });
});

Deno.test("empty values count as unset", () => {
  assertEquals(read({ OPENAI_API_KEY: " ", OPENAI_BASE_URL: "", OPENAI_TIMEOUT_SECONDS: "" }).problems, []);
  assertEquals(chainOf({ ...key, LLM_CHAIN: "" }), ["openai"]);
});

Deno.test("all wrong values are told at once, each with its name and what was expected, none with its value", () => {
  const { problems } = read({
    OPENAI_API_KEY: "sk-secret-123456",
    OPENAI_BASE_URL: "sk-pasted-here-by-mistake",
    OPENAI_TIMEOUT_SECONDS: "soon",
    OPENAI_MAX_RETRIES: "-1",
    OPENAI_RETRY_BACKOFF_SECONDS: "0",
    LLM_CHAIN: "opnai, rules",
    STT_CHAIN: "whispr",
  });
  assertEquals(problems, [
    "LLM_CHAIN: `opnai` is no llm provider, choose from openai, rules.",
    "OPENAI_TIMEOUT_SECONDS: expected seconds above 0, at most 600.",
    "OPENAI_MAX_RETRIES: expected a number from 0 to 10.",
    "OPENAI_RETRY_BACKOFF_SECONDS: expected seconds above 0, at most 60.",
    "OPENAI_BASE_URL: Invalid URL. Expected: Address of the API, up to /v1.",
    "STT_CHAIN: `whispr` is no stt provider, choose from browser, typed.",
  ]);
});

Deno.test("a chain names the order; its fixed ends may be named and change nothing", () => {
  const two = (id: string): Plugin => ({ ...plugins[0]!, id }) as Plugin;
  const both = [two("openai"), two("other")];
  const ids = (chain?: string) =>
    readProviders(both, { ...key, ...(chain === undefined ? {} : { LLM_CHAIN: chain }) }).providers.chains.llm.map((
      { id },
    ) => id);
  assertEquals(ids(), ["openai", "other"]);
  assertEquals(ids("other, OpenAI ,rules"), ["other", "openai"]);
  assertEquals(ids("other"), ["other"]);
  assertEquals(ids("rules"), []);
});

Deno.test("a provider that a chain names and nobody has set up does not stop the start", () => {
  const { providers, problems } = read({ LLM_CHAIN: "openai" });
  assertEquals([problems, providers.chains.llm, providers.absent.map(({ id }) => id)], [[], [], ["openai"]]);
});
