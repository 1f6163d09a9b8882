import { z } from "zod";
import type { StepResult } from "./steps.ts";

/** `end` waits up to 20 s for the marks. */
const patienceMs = 30_000;

type Method = "GET" | "POST";

/** Makes one call and looks at its status and shape; `tell` says what was seen, or what is wrong with it. */
export const kioskCall = (url: string, token: string) =>
async <Shape extends z.ZodType>(
  method: Method,
  path: string,
  status: number,
  shape: Shape,
  tell: (reply: z.output<Shape>) => string | Error,
): Promise<StepResult> => {
  const response = await fetch(new URL(path, url), {
    method,
    headers: { "authorization": `Bearer ${token}`, "x-candor-selftest": "1" },
    signal: AbortSignal.timeout(patienceMs),
  });
  const reply: unknown = await response.json();
  if (response.status !== status) return { ok: false, what: `${response.status} ${errorOf(reply)}` };
  const read = shape.safeParse(reply);
  if (!read.success) return { ok: false, what: `the answer has another shape at ${placesOf(read.error)}` };
  const told = tell(read.data);
  return told instanceof Error ? { ok: false, what: told.message } : { ok: true, what: told };
};

/** What the server says of it: the kiosk calls say it by `error`, all others by `error.message`. */
function errorOf(reply: unknown): string {
  const said =
    z.object({ error: z.union([z.string(), z.object({ message: z.string() })]), hint: z.string().optional() })
      .safeParse(reply).data;
  if (!said) return "instead of the answer";
  return `${typeof said.error === "string" ? said.error : said.error.message}${said.hint ? `. ${said.hint}` : ""}`;
}

const placesOf = (error: z.ZodError): string =>
  error.issues.slice(0, 3).map(({ path }) => path.join(".") || "the whole").join(", ");
