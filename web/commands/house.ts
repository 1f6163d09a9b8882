/** Joins the rooms: the store, the media, the mailer and the providers behind the engine's ports. */
import { Layer, ManagedRuntime } from "effect";
import { join } from "node:path";
import { openStore } from "../../db/mod.ts";
import { bellLayer } from "../../engine/background/bell.ts";
import { Interviewer } from "../../engine/providers/interviewer.ts";
import { MailPort, MediaPort, Site, StorePort } from "../../engine/mod.ts";
import { smtpMail } from "../../plugins/mail_smtp.ts";
import { mediaFolder } from "../../plugins/media_folder.ts";
import type { MailSettings } from "../configuration/configuration.ts";
import type { Engine } from "../door/env.ts";
import { filesBehindFence } from "./files.ts";
import { logging } from "./logging.ts";
import { countedProviders } from "./counted_providers.ts";
import { type ReadyDatabase, readyDatabase } from "./ready_database.ts";
import type { Told } from "./told.ts";

export type EngineRuntime = ManagedRuntime.ManagedRuntime<Engine, never>;

export interface House {
  readonly engine: EngineRuntime;
  readonly database: ReadyDatabase;
  /** Ends what runs, closes the store, lets the database go. */
  readonly close: () => Promise<void>;
}

export interface HouseFacts {
  readonly version: string;
  /** Asked each time: it is known once a server listens. Without a slash at its end. */
  readonly publicUrl: () => string;
}

/** Rejects with a failure whose message says what to do: nothing is held or open then. */
export async function openHouse(told: Told, facts: HouseFacts): Promise<House> {
  const database = await readyDatabase(told.configuration);
  const engine = ManagedRuntime.make(layers(told, database, facts));
  const close = async () => {
    await engine.dispose();
    database.release();
  };
  try {
    await engine.context();
  } catch (error) {
    await close();
    throw error;
  }
  // Built, so it can fail no more.
  return { engine: engine as unknown as EngineRuntime, database, close };
}

function layers({ configuration, providers }: Told, { place, secret }: ReadyDatabase, facts: HouseFacts) {
  const { dataDir, timeZone, mail } = configuration;
  const store = Layer.effect(StorePort, openStore({ ...place, secret }));
  const interviewer = Interviewer.layer.pipe(Layer.provideMerge(countedProviders(providers)));
  return Layer.mergeAll(
    interviewer,
    Layer.sync(MediaPort, () => mediaFolder(join(dataDir, "media"))),
    Layer.sync(MailPort, () => ({ send: sender(mail) })),
    Layer.succeed(Site, siteOf(facts, timeZone)),
    filesBehindFence,
    bellLayer,
  ).pipe(Layer.provideMerge(store), Layer.provideMerge(logging(configuration)));
}

const sender = (mail: MailSettings | null) => mail === null ? null : smtpMail(mail).send;

const siteOf = ({ version, publicUrl }: HouseFacts, timeZone: string): Site["Service"] => ({
  version,
  timeZone,
  get publicUrl() {
    return publicUrl();
  },
});
