/** Goes through a site as a reader would who opens every link: no form is sent, each address is opened once. */
import type { Answer, Ask } from "./ask.ts";
import { addressesIn } from "./tags.ts";

/** What each address answered, by address. */
export async function crawl(ask: Ask, from: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  const seen = new Map<string, Answer>();
  const waiting = [...from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const address = next.split("#")[0]!;
    if (seen.has(address)) continue;
    const answer = await ask("GET", address);
    seen.set(address, answer);
    waiting.push(
      ...answer.location.startsWith("/") ? [answer.location] : [],
      ...addressesIn(isPage(answer) ? answer.text : ""),
    );
  }
  return seen;
}

export const isPage = ({ headers }: Answer): boolean => headers.get("content-type")?.startsWith("text/html") ?? false;
