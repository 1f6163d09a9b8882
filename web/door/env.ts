/** What every handler finds in its context. */
import type { ManagedRuntime } from "effect";
import type { Hono } from "hono";
import type { ApiToken, User } from "../../engine/mod.ts";
import type { Bell, FilePort, Interviewer, MailPort, MediaPort, Providers, Site, StorePort } from "../../engine/mod.ts";

/** All that verbs may need. */
export type Engine = StorePort | MediaPort | MailPort | FilePort | Bell | Site | Interviewer | Providers;

export interface WebSettings {
  readonly version: string;
  /** Without a slash at its end, e.g. `https://jobs.example.com`. */
  readonly publicUrl: string;
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly metricsToken: string | null;
  readonly timeZone: string;
  /** Multiplies every rate limit; 1 as shipped. */
  readonly rateLimitFactor: number;
  /** Asked for by /setup; null where nobody but this machine reaches the server. */
  readonly setupCode: string | null;
  readonly hasMail: boolean;
}

export interface Env {
  Bindings: Deno.ServeHandlerInfo<Deno.NetAddr>;
  Variables: {
    engine: ManagedRuntime.ManagedRuntime<Engine, never>;
    settings: WebSettings;
    requestId: string;
    user?: User;
    token?: ApiToken;
    /** Hash of the seat and its interview, on candidates' pages. */
    seat?: { readonly seat: string; readonly interviewId: string };
    /** The store could not say whose seat this is: give typed words back with 503. */
    away?: boolean;
  };
}

export type App = Hono<Env>;
