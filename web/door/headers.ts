/** What every answer tells the browser about how far it may be trusted with it. */
import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { secureHeaders } from "hono/secure-headers";
import { isSecure } from "./address.ts";
import type { Env } from "./env.ts";

export const safeHeaders: MiddlewareHandler<Env> = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    mediaSrc: ["'self'", "blob:"],
    imgSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
  },
  // `no-referrer` makes browsers send `Origin: null`, and every form on plain http would be refused.
  referrerPolicy: "same-origin",
  xFrameOptions: "DENY",
  permissionsPolicy: { microphone: ["self"], camera: [], geolocation: [] },
  strictTransportSecurity: false,
});

/** A year, for this name alone: what else its owner runs below it may not speak https. */
export const onlyEncrypted = createMiddleware<Env>(async (c, next) => {
  await next();
  if (isSecure(c)) c.res.headers.set("Strict-Transport-Security", "max-age=31536000");
});

/** Pages and answers hold people's words: no cache keeps them. htmx gets another part of a page by the same address. */
export const notKept = createMiddleware<Env>(async (c, next) => {
  await next();
  c.res.headers.set("Cache-Control", "no-store");
  c.res.headers.append("Vary", "HX-Request-Type");
});
