import type { Statement } from "./types.ts";

/**
 * What clarity and relevance are judged by, for every answer of every interview. Clarity is structure and plainness:
 * nothing here speaks of fluency, accent, grammar, speed or length.
 */
export const statements: readonly Statement[] = [
  { id: "starts", criterion: "clarity", text: "It comes to the matter early." },
  {
    id: "leads",
    criterion: "clarity",
    text: "Its parts are tied together by reasons, steps or cases that can be retold.",
  },
  { id: "plain", criterion: "clarity", text: "It explains what it names, instead of dropping terms." },
  { id: "speaks", criterion: "relevance", text: "It speaks to what was asked." },
  { id: "brings", criterion: "relevance", text: "It brings an own case or own reasoning, not only general remarks." },
  { id: "stays", criterion: "relevance", text: "It stays with the question." },
];
