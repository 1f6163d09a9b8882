/** A problem as its reader needs it: a page for people, JSON for machines. */
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { problemPage } from "../shell/layouts.ts";
import type { Env } from "./env.ts";
import type { Expected } from "./expected.ts";
import { statusOf } from "./status.ts";

export const problem = (c: Context<Env>, failure: Expected): Response =>
  problemAnswer(c, statusOf(failure), failure.message, fieldsOf(failure));

const fieldsOf = (failure: Expected): Readonly<Record<string, string>> | undefined =>
  failure._tag === "Invalid"
    ? failure.fields
    : failure._tag === "NotPublishable"
    ? Object.fromEntries(failure.problems.map(({ at, message }) => [at ?? "kit", message]))
    : undefined;

/** `message` says what was wrong and what to do. */
export function problemAnswer(
  c: Context<Env>,
  status: ContentfulStatusCode,
  message: string,
  fields?: Readonly<Record<string, string>>,
): Response {
  const path = c.req.path;
  if (path.startsWith("/api/interview/")) return c.json({ success: false, error: message, is_running: false }, status);
  if (path.startsWith("/api/")) return c.json(apiError(c, status, message, fields), status);
  if (wantsText(c)) return c.text(message, status);
  return c.html(
    problemPage({ title: titles[status] ?? "That did not work", message, reference: c.var.requestId }),
    status,
  );
}

export const apiError = (
  c: Context<Env>,
  status: number,
  message: string,
  fields?: Readonly<Record<string, string>>,
) => ({
  error: {
    code: codes[status] ?? "error",
    message: status === 500 ? `${message} Reference: ${c.var.requestId}` : message,
    ...(fields ? { fields } : {}),
  },
});

const wantsText = (c: Context<Env>) => !(c.req.header("accept") ?? "text/html").match(/html|\*\/\*/);

const titles: Readonly<Record<number, string>> = {
  400: "We cannot read this",
  401: "Sign in first",
  403: "This is not open to you",
  404: "There is nothing here",
  405: "That is not done here",
  409: "That cannot be done now",
  413: "That is too large",
  415: "We cannot read this kind of file",
  422: "Something is missing",
  429: "That was a little fast",
  500: "That did not work",
  503: "One moment",
};

const codes: Readonly<Record<number, string>> = {
  400: "bad_request",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  405: "method_not_allowed",
  409: "conflict",
  413: "too_large",
  415: "unsupported_type",
  422: "invalid",
  429: "too_many_requests",
  500: "internal",
  503: "unavailable",
};
