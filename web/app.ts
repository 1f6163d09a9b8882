/** The whole site: what stands before every page, and the areas behind it. */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { api } from "./api/routes.ts";
import { health } from "./api/health.ts";
import { applyArea } from "./apply/routes.ts";
import { candidates } from "./candidates/routes.ts";
import type { App, Env, WebSettings } from "./door/env.ts";
import { notKept, onlyEncrypted, safeHeaders } from "./door/headers.ts";
import { known } from "./door/known.ts";
import { everything, limited } from "./door/limits.ts";
import { problemAnswer } from "./door/problem.ts";
import { readableForm, readableRequest } from "./door/readable.ts";
import { accessLog, identify } from "./door/request_log.ts";
import { sameOrigin } from "./door/same_origin.ts";
import { wentWrong } from "./door/went_wrong.ts";
import { helpArea } from "./help/routes.ts";
import { invitation } from "./invitation/routes.ts";
import { jobs } from "./jobs/routes.ts";
import { room } from "./room/routes.ts";
import { settings } from "./settings/routes.ts";
import { setup } from "./setup/routes.ts";
import { assets } from "./shell/assets.ts";
import { signIn } from "./signin/routes.ts";
import { todayArea } from "./today/routes.ts";

/** Bytes of a form at most; a resume has 5 MB. */
const largestForm = 6 * 1024 * 1024;

export function site(engine: Env["Variables"]["engine"], webSettings: WebSettings): App {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("engine", engine);
    c.set("settings", webSettings);
    await next();
  });
  app.use(identify, accessLog, safeHeaders, readableRequest, onlyEncrypted);
  app.route("/", assets);
  app.route("/", health());
  app.use(notKept, known, limited(everything));
  app.route("/api", api());
  app.use(sameOrigin, bodyLimit({ maxSize: largestForm, onError: tooLarge }), readableForm);
  for (const area of [setup(), signIn(), applyArea(), invitation(), room(), helpArea()]) app.route("/", area);
  for (const area of [todayArea(), jobs(), candidates(), settings()]) app.route("/", area);
  app.notFound((c) =>
    problemAnswer(c, 404, "This page does not exist. Check the address, or start at the first page.")
  );
  app.onError((error, c) => wentWrong(error, c));
  return app;
}

const tooLarge: NonNullable<Parameters<typeof bodyLimit>[0]["onError"]> = (c) =>
  problemAnswer(c, 413, "This is larger than 5 MB. Send a smaller file, or paste the text.");
