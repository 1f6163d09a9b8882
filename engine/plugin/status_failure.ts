import type { FailureKind } from "../ports/failure.ts";
import { Failure } from "./failure.ts";
import { retryAfterMs } from "./retry_after.ts";

/** What is known of a reply that did not succeed. `code` is the vendor's own word, e.g. `insufficient_quota`. */
export interface BadReply {
  readonly headers?: Headers | undefined;
  readonly code?: string | undefined;
}

/**
 * The failure that an HTTP status stands for. The server's own message is left out on purpose: servers
 * repeat keys and whole requests in it, and a request holds a candidate's words.
 */
export function statusFailure(who: string, status: number, { headers, code }: BadReply = {}): Failure {
  const kind = kindOf(status, code);
  const word = code !== undefined && /^[\w.-]{1,60}$/.test(code) ? ` ${code}` : "";
  const advice = /quota|billing|credit/i.test(code ?? "") || status === 402 ? "its quota is used up" : advices[kind];
  return new Failure(kind, `${who} answered ${status}${word}: ${advice}.`, { retryAfterMs: retryAfterMs(headers) });
}

const advices: Readonly<Record<FailureKind, string>> = {
  "rate-limited": "too many requests, it asks for a pause",
  unavailable: "its server is in trouble",
  malformed: "the reply makes no sense",
  unauthorized: "check the key",
  rejected: "it does not take this request, check the model and the address",
};

/** A spent quota comes as 429 too, but no waiting helps: it counts as unauthorized. */
function kindOf(status: number, code = ""): FailureKind {
  if (/insufficient_quota|billing|insufficient_credit/i.test(code)) return "unauthorized";
  if (status === 429) return "rate-limited";
  if ([401, 402, 403].includes(status)) return "unauthorized";
  if ([408, 409, 425].includes(status) || status >= 500) return "unavailable";
  return "rejected";
}
