/** Routes that describe themselves: the same zod schemas check the input and make the OpenAPI file. */
import { describeRoute, resolver, validator } from "hono-openapi";
import { z } from "zod";
import type { Context } from "hono";
import type { Env } from "../door/env.ts";
import { problemAnswer } from "../door/problem.ts";

export const ApiError = z.object({
  error: z.object({
    code: z.string(),
    message: z.string().describe("What was wrong and what to do"),
    fields: z.record(z.string(), z.string()).optional().describe("By field, what is wrong with it"),
  }),
}).meta({ ref: "Error" });

const json = (schema: z.ZodType) => ({ "application/json": { schema: resolver(schema) } });

/** A summary, the good answer, and the ways it may fail. */
export const described = (
  summary: string,
  good: { readonly status: number; readonly schema: z.ZodType },
  bad: readonly number[] = [401, 403, 404],
) =>
  describeRoute({
    summary,
    security: [{ bearer: [] }],
    responses: {
      [good.status]: { description: "Done", content: json(good.schema) },
      ...Object.fromEntries(
        bad.map((status) => [status, { description: meanings[status] ?? "", content: json(ApiError) }]),
      ),
    },
  });

const meanings: Readonly<Record<number, string>> = {
  400: "Not JSON",
  401: "No token, or one that does not hold",
  403: "A token that may not do this",
  404: "There is no such thing",
  409: "Not as things stand",
  413: "Too large",
  415: "Not a type that is read",
  422: "Something in the input is wrong",
  429: "Too fast",
  503: "Away for a moment",
};

/** A JSON body of this shape; anything else is answered with 422 and a sentence for each field. */
export const jsonBody = <S extends z.ZodType>(schema: S) =>
  validator("json", schema, (result, c) => {
    if (!result.success) return invalid(c as Context<Env>, result.error as readonly Issue[]);
  });

interface Issue {
  readonly path?: readonly unknown[] | undefined;
  readonly message: string;
}

export function invalid(c: Context<Env>, issues: readonly Issue[]): Response {
  const fields = Object.fromEntries(
    issues.map(({ path, message }) => [(path ?? []).map(String).join(".") || "body", message]),
  );
  return problemAnswer(c, 422, `Check ${Object.keys(fields).join(", ")}.`, fields);
}
