/** A server: the house opened, its background at work, and the site behind a port. */
import { site } from "../app.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { WebSettings } from "../door/env.ts";
import { endStreams } from "../door/live.ts";
import { localUrl } from "./addresses.ts";
import { answerCommands } from "./answer_commands.ts";
import { startBackground } from "./background.ts";
import { type EngineRuntime, type House, openHouse } from "./house.ts";
import { listen } from "./listen.ts";
import { setupCodeFor } from "./setup_code.ts";
import type { Told } from "./told.ts";

export interface Server {
  /** Where this machine reaches it. */
  readonly url: string;
  /** As links name it. */
  readonly publicUrl: string;
  readonly engine: EngineRuntime;
  /** Asked for by /setup from elsewhere; null when nobody is asked. */
  readonly setupCode: string | null;
  /** Names of the migrations that this start ran. */
  readonly migrated: readonly string[];
  /** Ends streams, finishes requests in flight, closes everything. */
  readonly stop: () => Promise<void>;
}

/** Rejects with a failure whose message says what to do: nothing is held or open then. */
export async function openServer(told: Told, version: string): Promise<Server> {
  const { configuration } = told;
  let url = localUrl(configuration, configuration.port);
  const publicUrl = () => configuration.publicUrl ?? url;
  const house = await openHouse(told, { version, publicUrl });
  try {
    const setupCode = await setupCodeFor(configuration, house.engine);
    const settings = settingsOf(configuration, { version, publicUrl, setupCode });
    const app = site(house.engine, settings);
    const http = await listen(configuration, app.fetch);
    url = localUrl(configuration, http.addr.port);
    await startBackground(house.engine, configuration);
    const socket = await answerCommands(configuration.dataDir, house.engine);
    const stop = () => stopped(http, [socket?.close], house);
    return { url, publicUrl: publicUrl(), engine: house.engine, setupCode, migrated: house.database.migrated, stop };
  } catch (error) {
    await house.close();
    throw error;
  }
}

interface Facts {
  readonly version: string;
  readonly publicUrl: () => string;
  readonly setupCode: string | null;
}

const settingsOf = (configuration: Configuration, { version, publicUrl, setupCode }: Facts): WebSettings => ({
  version,
  setupCode,
  get publicUrl() {
    return publicUrl();
  },
  trustedProxies: configuration.trustedProxies,
  corsOrigins: configuration.corsOrigins,
  metricsToken: configuration.metricsToken,
  timeZone: configuration.timeZone,
  rateLimitFactor: configuration.rateLimitFactor,
  hasMail: configuration.mail !== null,
});

/** A request that takes longer than this is cut: whoever stops a server will not wait for ever. */
const patienceMs = 5_000;

async function stopped(http: Deno.HttpServer, more: readonly ((() => Promise<void>) | undefined)[], house: House) {
  endStreams();
  // A reader whose stream ended may open it anew while others still finish.
  const again = setInterval(endStreams, 200);
  const finished = Promise.all([http.shutdown(), ...more.map((close) => close?.())]);
  await atMost(patienceMs, finished);
  clearInterval(again);
  await house.close();
}

async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}
