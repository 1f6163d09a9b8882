/** What nobody can read is refused at the door, in a sentence. */
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { Buffer } from "node:buffer";
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
  const separator = separatorOf(c.req.header("content-type") ?? "");
  if (separator === undefined || c.req.method === "GET" || c.req.method === "HEAD") return await next();
  if (await hasTooMany(c, separator)) {
    return problemAnswer(c, 413, `This form has more than ${mostFields} fields. Send it as the page shows it.`);
  }
  const read = await c.req.parseBody().then(() => true, () => false);
  return read ? await next() : problemAnswer(c, 400, "This form arrived broken. Go back and send it again.");
});

/** What stands between two fields; undefined for what is no form. */
function separatorOf(type: string): string | undefined {
  if (/^\s*application\/x-www-form-urlencoded/i.test(type)) return "&";
  if (!/^\s*multipart\/form-data/i.test(type)) return undefined;
  return `--${/boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type)?.slice(1).find(Boolean) ?? ""}`;
}

/** Counted before it is read: reading sixty thousand fields takes a second in which nobody else is answered. */
async function hasTooMany(c: Context<Env>, separator: string): Promise<boolean> {
  const body = Buffer.from(await c.req.arrayBuffer());
  let at = -1;
  for (let fields = 0; fields <= mostFields; fields++) {
    at = body.indexOf(separator, at + 1);
    if (at < 0) return false;
  }
  return true;
}
