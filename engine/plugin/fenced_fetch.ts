import { carefulBody } from "./careful_body.ts";
import { Failure } from "./failure.ts";

type Fetch = typeof globalThis.fetch;

/**
 * `fetch` that reaches only the declared hosts (`name[:port]`) and fails by kind: a host that is not declared
 * or a redirect is `rejected`, a broken line `unavailable`. An abort stays what it is.
 */
export function fencedFetch(who: string, hosts: readonly string[], fetch: Fetch = globalThis.fetch): Fetch {
  return async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!hosts.some((host) => declares(host, url))) {
      throw new Failure("rejected", `${who} may not talk to ${url.host}: add it to the plugin's hosts.`);
    }
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null);
    const response = await reach(who, url, signal, () => fetch(input, { ...init, redirect: "manual" }));
    return carefulBody(who, await staysPut(who, response), signal);
  };
}

/** A host without a port stands for the usual port of the address's scheme. */
function declares(declared: string, url: URL): boolean {
  const usual = url.protocol === "https:" ? "443" : "80";
  const full = (host: string) => (/:\d+$/.test(host) ? host : `${host}:${usual}`).toLowerCase();
  return full(declared) === full(url.host);
}

/** The runtime's own message holds the whole address, and addresses hold keys: only the host is told. */
async function reach(who: string, url: URL, signal: AbortSignal | null | undefined, run: () => Promise<Response>) {
  try {
    return await run();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failure("unavailable", `Cannot reach ${who} at ${url.host}: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const told = `${error} ${(error as Error)?.cause ?? ""}`.toLowerCase();
  if (told.includes("refused")) return "the connection was refused";
  if (told.includes("dns") || told.includes("lookup")) return "its name is not known";
  if (told.includes("certificate") || told.includes("tls")) return "its certificate is not trusted";
  return "the connection broke";
}

/** A redirect would carry the key to a host that nobody declared. */
async function staysPut(who: string, response: Response): Promise<Response> {
  if (response.status < 300 || response.status > 399 || response.status === 304) return response;
  await response.body?.cancel();
  throw new Failure("rejected", `${who} answers with a redirect: set the address that it leads to.`);
}
