/** The site without a port, for visitors who come from another machine. */
import { site } from "../../../web/app.ts";
import type { WebSettings } from "../../../web/door/env.ts";
import type { TestServer } from "../../kit/server.ts";

const settings: WebSettings = {
  version: "0.0.0-test",
  publicUrl: "http://candor.northwind.example",
  trustedProxies: [],
  corsOrigins: [],
  metricsToken: null,
  timeZone: "UTC",
  rateLimitFactor: 1_000,
  setupCode: null,
  hasMail: false,
};

/** Asks a path as a visitor with this address does; with fields it posts a form. */
export function from(server: TestServer, hostname: string, change: Partial<WebSettings> = {}) {
  const app = site(server.engine, { ...settings, ...change });
  const place = { remoteAddr: { hostname, port: 4_000, transport: "tcp" }, completed: Promise.resolve() };
  return (url: string, fields?: Record<string, string>) =>
    app.request(
      new URL(url, settings.publicUrl).href,
      fields ? { method: "POST", headers: { "Sec-Fetch-Site": "same-origin" }, body: new URLSearchParams(fields) } : {},
      place,
    );
}
