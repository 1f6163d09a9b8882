import type { Ports } from "../plugin/contract.ts";
import type { Use } from "./attempt.ts";

/** A call to each port that is small and real, for `doctor` and "Try it"; null where a sample of a file would be needed. */
export const trials: { readonly [Port in keyof Ports]: Use<Port, unknown> | null } = {
  llm: (llm, options) =>
    llm.generate({
      name: "trial",
      messages: [{ role: "user", content: 'Reply with the JSON object {"ok": true}.' }],
      schema: {
        type: "object",
        properties: { ok: { type: "boolean" } },
        required: ["ok"],
        additionalProperties: false,
      },
    }, options),
  tts: (tts, options) => tts.speak("Hello", { ...options, language: "en" }),
  stt: null,
  resume: null,
};
