import { Failure } from "./failure.ts";

const readers = ["arrayBuffer", "blob", "bytes", "json", "text"] as const;

/** The same response, whose readers fail by kind: a line cut in the middle is `unavailable`, bad JSON `malformed`. */
export function carefulBody(who: string, response: Response, signal?: AbortSignal | null): Response {
  for (const name of readers) {
    const read = response[name].bind(response) as () => Promise<unknown>;
    Object.defineProperty(response, name, { value: () => read().catch((error) => fail(who, error, signal)) });
  }
  return response;
}

function fail(who: string, error: unknown, signal?: AbortSignal | null): never {
  if (signal?.aborted) throw error;
  if (error instanceof SyntaxError) throw new Failure("malformed", `${who} answered with something that is no JSON.`);
  throw new Failure("unavailable", `${who} cut its reply off.`);
}
