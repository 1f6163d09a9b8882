import type * as z from "zod";
import type { Plugin } from "../plugin/contract.ts";
import { settingMeta } from "../plugin/setting.ts";
import type { Environment } from "./limits.ts";

/** A plugin's settings: usable, not there yet (with the variables to set), or wrong. */
export type Configured =
  | { readonly state: "ready"; readonly settings: Readonly<Record<string, unknown>> }
  | { readonly state: "missing"; readonly variables: readonly string[] }
  | { readonly state: "wrong"; readonly problems: readonly string[] };

/**
 * Reads a plugin's settings out of the environment. A value that is there and wrong is a problem; a value that
 * is not there only means that nobody has set the provider up. Messages name variables, never values.
 */
export function configure(plugin: Pick<Plugin, "settings">, env: Environment): Configured {
  const variables = variablesOf(plugin.settings);
  const given: Record<string, string> = {};
  for (const [field, variable] of variables) {
    const value = env[variable]?.trim();
    if (value) given[field] = value;
  }
  const result = plugin.settings.safeParse(given);
  if (result.success) return { state: "ready", settings: result.data };
  const fieldOf = (issue: z.core.$ZodIssue) => String(issue.path[0]);
  const nameOf = (issue: z.core.$ZodIssue) => variables.get(fieldOf(issue)) ?? fieldOf(issue);
  const wrong = result.error.issues.filter((issue) => fieldOf(issue) in given);
  const expected = (issue: z.core.$ZodIssue) => (plugin.settings.shape[fieldOf(issue)] as z.ZodType).description;
  if (wrong.length > 0) {
    return {
      state: "wrong",
      problems: wrong.map((issue) =>
        `${nameOf(issue)}: ${issue.message}. Expected: ${expected(issue) ?? "see the docs"}.`
      ),
    };
  }
  return { state: "missing", variables: [...new Set(result.error.issues.map(nameOf))] };
}

const variablesOf = (schema: z.ZodObject): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(schema.shape).flatMap(([field, type]) => {
      const { env } = settingMeta(type as z.ZodType);
      return env ? [[field, env] as const] : [];
    }),
  );
