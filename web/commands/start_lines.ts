/** What a server says when it has begun: where to go, and what would not work. */
import { Effect } from "effect";
import { isSetUp, StorePort } from "../../engine/mod.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { isTrusted, onlyHere } from "./addresses.ts";
import type { Server } from "./server.ts";

export async function startLines(server: Server, configuration: Configuration): Promise<readonly string[]> {
  const { ready, letters } = await server.engine.runPromise(
    Effect.all({ ready: isSetUp(), letters: lettersWaiting() }),
  );
  return [
    `Candor serves on ${server.publicUrl}`,
    ...ready ? [] : [whereToSetUp(server)],
    ...configuration.mail === null && letters > 0
      ? [`No mail server is set: letters waiting at ${server.publicUrl}/settings/mail: ${letters}`]
      : [],
    ...addressNotes(configuration, server.url),
  ];
}

const lettersWaiting = Effect.fnUntraced(function* () {
  return yield* (yield* StorePort).mails.waiting();
});

const whereToSetUp = ({ publicUrl, setupCode }: Server): string =>
  setupCode === null ? `Set it up at ${publicUrl}/setup` : `Set it up at ${publicUrl}/setup with the code ${setupCode}`;

/** What browsers and links make of the address; also told by `doctor`. */
export function addressNotes(configuration: Configuration, url: string): readonly string[] {
  const open = !onlyHere(configuration);
  return [
    ...open && configuration.publicUrl === null
      ? [`Invitations name ${url}. Set PUBLIC_URL to the address that candidates use.`]
      : [],
    ...isTrusted(configuration) ? [] : [
      "Over plain http browsers keep nobody signed in and give no microphone. Set TLS_CERT_FILE and TLS_KEY_FILE, " +
      "or put a proxy with https before it and name it by PUBLIC_URL and TRUSTED_PROXIES.",
    ],
  ];
}
