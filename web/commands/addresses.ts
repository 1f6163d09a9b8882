/** How a server is reached: what stands in links when nobody set PUBLIC_URL. */
import type { Configuration } from "../configuration/configuration.ts";

/** Listens on every address of the machine. */
const anywhere = ["0.0.0.0", "::", "[::]"];

/** The address by which this machine itself reaches the server. */
export function localUrl({ host, tls }: Pick<Configuration, "host" | "tls">, port: number): string {
  const name = anywhere.includes(host) ? "127.0.0.1" : host;
  const named = name.includes(":") && !name.startsWith("[") ? `[${name}]` : name;
  const usual = tls ? 443 : 80;
  return `${tls ? "https" : "http"}://${named}${port === usual ? "" : `:${port}`}`;
}

const loopback = /^(localhost|127\..*|::1|\[::1\])$/;

/** Whether only this machine reaches the server. */
export const onlyHere = ({ host, publicUrl, trustedProxies }: Configuration): boolean =>
  loopback.test(host) && trustedProxies.length === 0 &&
  (publicUrl === null || loopback.test(new URL(publicUrl).hostname));

/** Whether browsers reach it by https, or on loopback, where they trust http as well. */
export const isTrusted = (configuration: Configuration): boolean =>
  onlyHere(configuration) || (configuration.publicUrl ?? localUrl(configuration, 0)).startsWith("https:");
