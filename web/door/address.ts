/** Where a request comes from, proxies that we trust left out. */
import type { Context } from "hono";
import type { Env } from "./env.ts";

export function addressOf(c: Context<Env>): string {
  const direct = c.env.remoteAddr.hostname;
  const trusted = c.var.settings.trustedProxies;
  if (!trusted.includes(direct)) return direct;
  const chain = (c.req.header("x-forwarded-for") ?? "").split(",").map((part) => part.trim()).filter(Boolean);
  return chain.findLast((address) => !trusted.includes(address)) ?? direct;
}

export const isLoopback = (address: string): boolean =>
  address === "::1" || address === "localhost" || /^(::ffff:)?127\./.test(address);

/** Whether the browser speaks https to us, or to the proxy before us. */
export const isSecure = (c: Context<Env>): boolean => {
  const forwarded = c.var.settings.trustedProxies.includes(c.env.remoteAddr.hostname)
    ? c.req.header("x-forwarded-proto")
    : undefined;
  return (forwarded ?? new URL(c.req.url).protocol.replace(":", "")) === "https";
};
