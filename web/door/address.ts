/** Where a request comes from: from whom, by which way, and whether from this machine itself. */
import type { Context } from "hono";
import { isIP } from "node:net";
import type { Env } from "./env.ts";

/**
 * The visitor's address. Only a proxy that we trust is believed about whom it speaks for; each appends whom it saw, so
 * the last one that is none of ours is the visitor. What stands before it anybody may have written.
 */
export function addressOf(c: Context<Env>): string {
  const direct = plain(c.env.remoteAddr.hostname);
  const trusted = c.var.settings.trustedProxies.map(plain);
  if (!trusted.includes(direct)) return direct;
  const chain = (c.req.header("x-forwarded-for") ?? "").split(",").map(plain).filter(Boolean);
  const visitor = chain.findLast((address) => !trusted.includes(address)) ?? direct;
  return isIP(visitor) ? visitor : direct;
}

/** One spelling for each address: some proxies add a port, and sockets for both protocols write `::ffff:` before IPv4. */
const plain = (text: string): string =>
  text.trim().toLowerCase().replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^(\d+(\.\d+){3}):\d+$/, "$1")
    .replace(/^::ffff:(?=\d+(\.\d+){3}$)/, "");

/**
 * Whom a limit counts together: of IPv6 the first half, since a single visitor has all of the second half to choose
 * from (RFC 6177).
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [before = "", after] = address.split("%")[0]!.split("::").map((half) => half.split(":").filter(Boolean));
  const zeros = Array.from({ length: after ? 8 - before.length - after.length : 0 }, () => "0");
  return `${
    [...before, ...zeros, ...after ?? []].slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(":")
  }::/64`;
}

export const isLoopback = (address: string): boolean =>
  address === "::1" || address === "localhost" || /^(::ffff:)?127\./.test(address);

/** Asked by this machine and for itself: not through a proxy on it, and not by a page whose name leads here by a trick. */
export const isFromHere = (c: Context<Env>): boolean =>
  isLoopback(addressOf(c)) && isLoopback(hostOf(c)) &&
  !["x-forwarded-for", "x-real-ip", "forwarded", "via"].some((name) => c.req.header(name) !== undefined);

/** The name by which the browser asked. */
export const hostOf = (c: Context<Env>): string => new URL(c.req.url).hostname.replace(/^\[|\]$/g, "");

/** Whether the browser speaks https to us, or to the proxy before us. */
export const isSecure = (c: Context<Env>): boolean => {
  const trusted = c.var.settings.trustedProxies.map(plain).includes(plain(c.env.remoteAddr.hostname));
  const forwarded = trusted ? c.req.header("x-forwarded-proto")?.split(",")[0]?.trim().toLowerCase() : undefined;
  return (forwarded ?? new URL(c.req.url).protocol.replace(":", "")) === "https";
};
