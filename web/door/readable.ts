/** What nobody can read is refused at the door, in a sentence. */
import { createMiddleware } from "hono/factory";
import type { Env } from "./env.ts";
import { problemAnswer } from "./problem.ts";

const methods = ["GET", "HEAD", "OPTIONS", "POST", "PUT"];

/** The first line of a request and the name of its host. */
export const readableRequest = createMiddleware<Env>(async (c, next) => {
  if (!URL.canParse(c.req.url)) return problemAnswer(c, 400, "The address names no host. Check it.");
  if (methods.includes(c.req.method)) return await next();
  c.header("Allow", methods.join(", "));
  return problemAnswer(c, 405, "Pages are read and forms are sent here; nothing else is done.");
});

/** Fields of the largest form that we draw, several times over. */
const mostFields = 1_000;

/** A handler behind this finds its form read already: it cannot fail there any more. */
export const readableForm = createMiddleware<Env>(async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD") return await next();
  const fields = await c.req.parseBody().catch(() => undefined);
  if (!fields) return problemAnswer(c, 400, "This form arrived broken. Go back and send it again.");
  if (Object.keys(fields).length <= mostFields) return await next();
  return problemAnswer(c, 413, `This form has more than ${mostFields} fields. Send the form as the page shows it.`);
});
