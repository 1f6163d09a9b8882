import type { Configuration } from "../../configuration/configuration.ts";
import { localUrl } from "../addresses.ts";
import { addressNotes } from "../start_lines.ts";
import type { Finding } from "./finding.ts";

/** Where browsers find it, what they make of that, and whether a server answers there now. */
export async function addressFindings(configuration: Configuration): Promise<readonly Finding[]> {
  const here = localUrl(configuration, configuration.port);
  const url = configuration.publicUrl ?? here;
  const notes = addressNotes(configuration, here);
  return [
    { part: "address", state: "ok", message: `${url}: ${await answersAt(url) ? "answers" : "no server answers now"}` },
    ...notes.map((message): Finding => ({ part: "address", state: "note", message })),
    ...notes.length > 0 ? [] : [
      { part: "address", state: "ok", message: "browsers keep people signed in and give the microphone" } as const,
    ],
  ];
}

async function answersAt(url: string): Promise<boolean> {
  const response = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(3_000) }).catch(() => undefined);
  await response?.body?.cancel();
  return response?.ok ?? false;
}
