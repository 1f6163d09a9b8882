/** All that machines may ask for, below /api. */
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { generateSpecs, openAPIRouteHandler } from "hono-openapi";
import type { Env } from "../door/env.ts";
import { guessing, missesLimited } from "../door/limits.ts";
import { problemAnswer } from "../door/problem.ts";
import { readableForm } from "../door/readable.ts";
import { aiStatus } from "./ai_status.ts";
import { applications, applicationsOfJob } from "./applications.ts";
import { bearer } from "./bearer.ts";
import { docsPage, type Paths } from "./docs/page.ts";
import { interviews } from "./interviews.ts";
import { jobs } from "./jobs.ts";
import { kiosk } from "./kiosk/routes.ts";

/** A recording of two hours at 32 kbit/s has 29 MB. */
const largestBody = 32 * 1024 * 1024;

export function api() {
  const v1 = new Hono<Env>()
    .route("/jobs", jobs())
    .route("/jobs", applicationsOfJob())
    .route("/applications", applications())
    .route("/interviews", interviews())
    .route("/ai", aiStatus());
  const documentation = {
    openapi: "3.1.0",
    info: { title: "Candor", version: "1", description: "Jobs, applications and interviews for other programs." },
    components: { securitySchemes: { bearer: { type: "http" as const, scheme: "bearer" } } },
  };
  const described = new Hono<Env>().route("/api/v1", v1);
  return new Hono<Env>()
    .use(sameSiteOr)
    .get("/docs", async (c) => {
      const { paths, components } = await generateSpecs(described, { documentation });
      return c.html(docsPage(paths as Paths, components?.schemas ?? {}));
    })
    .get("/v1/openapi.json", openAPIRouteHandler(described, { documentation }))
    // No body is read of whoever has no token.
    .use(missesLimited(guessing, 401), bearer, bodyLimit({ maxSize: largestBody, onError: tooLarge }), readableForm)
    .route("/interview", kiosk())
    .route("/v1", v1);
}

const tooLarge = (c: Context<Env>) => problemAnswer(c, 413, "At most 32 MB are read.");

/** Other sites may call from a browser only where CORS_ORIGINS names them. */
const sameSiteOr: MiddlewareHandler<Env> = (c, next) =>
  c.var.settings.corsOrigins.length === 0 ? next() : cors({ origin: [...c.var.settings.corsOrigins] })(c, next);
