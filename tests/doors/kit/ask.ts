/** Asks a server as whoever holds these headers, and follows nothing. */

export interface Answer {
  readonly status: number;
  /** Where a 303 leads; else empty. */
  readonly location: string;
  /** Empty for a stream that goes on. */
  readonly text: string;
  readonly headers: Headers;
}

export interface Asking {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
}

export type Ask = (method: string, path: string, asking?: Asking) => Promise<Answer>;

/** A page of ours sends what changes something, unless the request names another origin. */
export const asking =
  (url: string, held: Readonly<Record<string, string>> = {}): Ask => async (method, path, { headers, body } = {}) => {
    const site: Record<string, string> = method === "GET" || headers?.origin ? {} : { "sec-fetch-site": "same-origin" };
    const sent = { ...site, ...held, ...headers };
    return await answerOf(
      await fetch(url + path, { method, headers: sent, redirect: "manual", ...(body === undefined ? {} : { body }) }),
    );
  };

export async function answerOf(response: Response): Promise<Answer> {
  const streams = response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
  if (streams) await response.body?.cancel();
  const { status, headers } = response;
  return { status, location: headers.get("location") ?? "", text: streams ? "" : await response.text(), headers };
}

export const form = (fields: Readonly<Record<string, string>>): Asking => ({ body: new URLSearchParams(fields) });

export const json = (value: unknown): Asking => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

/** The sentence that a page, a machine or a kiosk is told. */
export const sentence = ({ text }: Answer): string =>
  (text.startsWith("{")
    ? JSON.parse(text).error?.message ?? JSON.parse(text).error ?? JSON.parse(text).message
    : null) ??
    text.match(/<p class="lead">([^<]*)</)?.[1] ?? text.match(/class="problem"[^>]*>([^<]*)</)?.[1] ?? "";
