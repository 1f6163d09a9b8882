/** Asks the site without a port, as somebody on another machine does, at a moment that stands still. */
import { Clock, Effect, type ManagedRuntime } from "effect";
import { site } from "../../../web/app.ts";
import type { Engine, WebSettings } from "../../../web/door/env.ts";
import type { TestServer } from "../../kit/server.ts";
import { type Answer, answerOf, type Asking } from "./ask.ts";

export const publicUrl = "https://jobs.northwind.example";

const usual: WebSettings = {
  version: "0.0.0-test",
  publicUrl,
  trustedProxies: [],
  corsOrigins: [],
  metricsToken: null,
  timeZone: "UTC",
  rateLimitFactor: 1,
  setupCode: null,
  hasMail: false,
};

export interface Elsewhere {
  /** Address of the machine that asks us: the visitor's, or a proxy's. */
  readonly address?: string;
  /** Milliseconds UTC; limits count by it. */
  readonly now?: number;
  readonly settings?: Partial<WebSettings>;
}

/** Paths are taken on plain http, as behind a proxy. A page of ours sends what changes something, unless an origin is named. */
export function from(server: TestServer, { address = "203.0.113.7", now = Date.now(), settings }: Elsewhere = {}) {
  const app = site(at(server.engine, now), { ...usual, ...settings });
  const place = { remoteAddr: { hostname: address, port: 4_000, transport: "tcp" }, completed: Promise.resolve() };
  return async (method: string, path: string, { headers, body }: Asking = {}): Promise<Answer> => {
    const site: Record<string, string> = method === "GET" || headers?.origin ? {} : { "sec-fetch-site": "same-origin" };
    const url = new URL(path, "http://jobs.northwind.example");
    const asked = { method, headers: { ...site, ...headers }, ...(body === undefined ? {} : { body }) };
    return answerOf(await app.request(url.href, asked, place));
  };
}

function at(engine: TestServer["engine"], now: number): ManagedRuntime.ManagedRuntime<Engine, never> {
  const then = <A, E>(effect: Effect.Effect<A, E, Engine>) =>
    Effect.gen(function* () {
      const clock = yield* Clock.Clock;
      const still = { currentTimeMillisUnsafe: () => now, currentTimeMillis: Effect.succeed(now) };
      return yield* Effect.provideService(effect, Clock.Clock, Object.assign(Object.create(clock), still));
    });
  return Object.assign(Object.create(engine), {
    runPromise: <A, E>(effect: Effect.Effect<A, E, Engine>, options?: object) =>
      engine.runPromise(then(effect), options),
  });
}
