/** The OpenAPI file as a page to read, drawn from the very same description. */
import { plainLayout } from "../../shell/layouts.ts";
import { docsView, type DocumentedRoute } from "./views.ts";

interface Described {
  readonly summary?: string;
  readonly responses?: Readonly<Record<string, unknown>>;
  readonly requestBody?: unknown;
}
export type Paths = Readonly<Record<string, Readonly<Record<string, Described>>>>;

export const docsPage = (paths: Paths, schemas: Readonly<Record<string, unknown>>): string =>
  plainLayout({ title: "API", body: docsView({ routes: routesOf(paths, schemas), kiosk }) });

const kiosk = [
  ["POST /api/interview/start", "Begins an interview and gives its first question."],
  ["GET /api/interview/status", "Where it stands, and what was said so far."],
  ["POST /api/interview/answer", "Takes text, or audio as multipart; gives the next question."],
  ["POST /api/interview/end", "Ends it; waits up to 20 seconds for the marks."],
  ["GET /api/interview/history", "The last ones; ?limit=5."],
] as const;

const routesOf = (paths: Paths, schemas: Readonly<Record<string, unknown>>): DocumentedRoute[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary = "", responses = {}, requestBody }]) => ({
      path,
      method: method.toUpperCase(),
      summary,
      takes: fieldsOf(requestBody, schemas).join(", "),
      statuses: Object.keys(responses).join(", "),
    }))
  );

/** The first shape with properties that stands below, a named one looked up. */
function fieldsOf(below: unknown, schemas: Readonly<Record<string, unknown>>): readonly string[] {
  if (typeof below !== "object" || below === null) return [];
  if ("properties" in below) return Object.keys(below.properties as object);
  if ("$ref" in below) return fieldsOf(schemas[String(below.$ref).split("/").at(-1) ?? ""], schemas);
  return Object.values(below).map((one) => fieldsOf(one, schemas)).find((fields) => fields.length > 0) ?? [];
}
