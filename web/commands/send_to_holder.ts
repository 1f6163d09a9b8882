/** Sends a command to the server that runs on this data, if one does. */
import { type CommandAnswer, type SentCommand, socketPlace } from "./socket_place.ts";

/** Undefined when no server listens there. */
export async function sendToHolder(dataDir: string, command: SentCommand): Promise<CommandAnswer | undefined> {
  const path = socketPlace(dataDir);
  if (Deno.build.os === "windows" || !await isThere(path)) return undefined;
  using client = Deno.createHttpClient({ proxy: { transport: "unix", path } });
  const response = await fetch("http://candor/", { method: "POST", body: JSON.stringify(command), client })
    .catch(nobodyListens);
  return response && await response.json();
}

const isThere = (path: string): Promise<boolean> => Deno.stat(path).then(() => true, () => false);

/** A socket that a killed server left behind. */
function nobodyListens(error: unknown): undefined {
  if (!(error instanceof TypeError)) throw error;
}
