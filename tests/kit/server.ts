/** A whole server for a test: a database file of its own, workers at work, on a port that was free. */
import type { ManagedRuntime } from "effect";
import { addToken, setUp, StorePort, type User } from "../../engine/mod.ts";
import type { Role } from "../../engine/mod.ts";
import { openServer } from "../../web/commands/server.ts";
import { toldBy } from "../../web/commands/told.ts";
import type { Engine } from "../../web/door/env.ts";

export interface ServerOptions {
  /** Variables besides the ones that a test server needs, e.g. `{ OPENAI_BASE_URL: … }`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** False leaves the server as it is before anybody set it up. */
  readonly ready?: boolean;
  /** A folder that the test keeps; unless it is given, one is made and removed. */
  readonly dataDir?: string;
}

export interface TestServer extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  readonly engine: ManagedRuntime.ManagedRuntime<Engine, never>;
  readonly store: StorePort["Service"];
  readonly dataDir: string;
  readonly setupCode: string | null;
  readonly admin: { readonly name: string; readonly email: string; readonly password: string; readonly user: User };
  /** An API token; admin unless a role is given. */
  readonly token: (role?: Role) => Promise<string>;
  /** A kiosk token for the job with this code. */
  readonly kioskToken: (jobCode: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export const admin = { name: "Ana Lindqvist", email: "ana.lindqvist@northwind.example", password: "a long walk home" };
export const company = { company: "Northwind", contact: "jobs@northwind.example" };

export async function startServer(
  { environment = {}, ready = true, dataDir }: ServerOptions = {},
): Promise<TestServer> {
  const folder = dataDir ?? await Deno.makeTempDir({ prefix: "candor-" });
  const read = toldBy({ ...quiet, DATA_DIR: folder, ...environment });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const { engine, url, setupCode, stop } = await openServer(read.told, "0.0.0-test");
  const user = ready ? await engine.runPromise(setUp({ ...admin, ...company })) : nobody;
  const token = (wish: { role?: Role; kiosk?: string }) =>
    engine.runPromise(addToken({ name: "test", ...wish }, "test")).then(({ secret }) => secret);
  return {
    url,
    engine,
    setupCode,
    stop,
    store: await engine.runPromise(StorePort),
    dataDir: folder,
    admin: { ...admin, user },
    token: (role = "admin") => token({ role }),
    kioskToken: (kiosk) => token({ kiosk }),
    [Symbol.asyncDispose]: async () => {
      await stop();
      if (dataDir === undefined) await Deno.remove(folder, { recursive: true });
    },
  };
}

/** Loopback, a free port, no log, and limits that no test meets by accident. */
const quiet = { HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "error", RATE_LIMIT_FACTOR: "1000" };

const nobody: User = { id: "", email: "", name: "", role: "admin", createdAt: 0, demo: false };
