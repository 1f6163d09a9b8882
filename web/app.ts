/** The whole site: what stands before every page, and the areas behind it. */
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { api } from "./api/routes.ts";
import { health } from "./api/health.ts";
import { applyArea } from "./apply/routes.ts";
import { candidates } from "./candidates/routes.ts";
import type { App, Env } from "./door/env.ts";
import { everything, limited } from "./door/limits.ts";
import { problemAnswer } from "./door/problem.ts";
import { accessLog, identify } from "./door/request_log.ts";
import { helpArea } from "./help/routes.ts";
import { invitation } from "./invitation/routes.ts";
import { jobs } from "./jobs/routes.ts";
import { room } from "./room/routes.ts";
import { settings } from "./settings/routes.ts";
import { setup } from "./setup/routes.ts";
import { assets } from "./shell/assets.ts";
import { signIn } from "./signin/routes.ts";
import { todayArea } from "./today/routes.ts";
import type { WebSettings } from "./door/env.ts";

/** Bytes of a form at most; a resume has 5 MB. */
const largestForm = 6 * 1024 * 1024;

export function site(engine: Env["Variables"]["engine"], webSettings: WebSettings): App {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("engine", engine);
    c.set("settings", webSettings);
    await next();
  });
  app.use(identify, accessLog, safeHeaders);
  app.route("/", assets);
  app.route("/", health());
  app.use(limited(everything));
  app.route("/api", api());
  app.use(privatePages, csrf(), bodyLimit({ maxSize: largestForm, onError: tooLarge }));
  for (const area of [setup(), signIn(), applyArea(), invitation(), room(), helpArea()]) app.route("/", area);
  for (const area of [todayArea(), jobs(), candidates(), settings()]) app.route("/", area);
  app.notFound((c) =>
    problemAnswer(c, 404, "This page does not exist. Check the address, or start at the first page.")
  );
  app.onError((error, c) => wentWrong(error, c));
  return app;
}

const safeHeaders = secureHeaders({
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
});

const privatePages: MiddlewareHandler<Env> = async (c, next) => {
  c.header("Cache-Control", "no-store");
  c.header("Vary", "HX-Request-Type");
  await next();
};

const tooLarge: NonNullable<Parameters<typeof bodyLimit>[0]["onError"]> = (c) =>
  problemAnswer(c, 413, "This is larger than 5 MB. Send a smaller file, or paste the text.");

function wentWrong(error: Error, c: Parameters<Parameters<App["onError"]>[0]>[1]): Response {
  if (error instanceof HTTPException) {
    const said = error.status === 403
      ? "This form came from another place. Open the page again and send it from there."
      : "";
    return problemAnswer(c, error.status as 403, said || "This request could not be read. Go back and try again.");
  }
  console.error(JSON.stringify({ level: "ERROR", message: "bug", request: c.var.requestId, stack: error.stack }));
  return problemAnswer(c, 500, "Something broke on our side. Nothing that was confirmed is lost; try again.");
}
