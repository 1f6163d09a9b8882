import * as z from "zod";
import { Failure } from "./failure.ts";
import { statusFailure } from "./status_failure.ts";

/** A reply's JSON in the given shape; fails by the reply's status, or as `malformed` naming the places that are wrong. */
export async function readJson<S extends z.ZodType>(
  who: string,
  response: Response,
  schema: S,
): Promise<z.output<S>> {
  if (!response.ok) {
    throw statusFailure(who, response.status, { headers: response.headers, code: await codeOf(response) });
  }
  const result = schema.safeParse(await response.json());
  if (result.success) return result.data;
  const places = result.error.issues.slice(0, 3).map((issue) => issue.path.join(".") || "the whole").join(", ");
  throw new Failure("malformed", `${who} answered in another shape than expected: see ${places}.`);
}

const ErrorReply = z.object({ error: z.object({ code: z.unknown(), type: z.unknown() }).partial() });

/** Vendors that speak like OpenAI put the reason into `error.code` or `error.type`. */
async function codeOf(response: Response): Promise<string | undefined> {
  const body = ErrorReply.safeParse(await response.json().catch(() => null));
  const said = body.data?.error.code ?? body.data?.error.type;
  return typeof said === "string" ? said : undefined;
}
