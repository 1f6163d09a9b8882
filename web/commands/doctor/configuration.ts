import { namesOf, readValues } from "../told.ts";
import type { Finding } from "./finding.ts";

/** What is set, by name; secrets show that they are there and no more. */
export async function configurationFindings(dotenv: string | null): Promise<readonly Finding[]> {
  const { values } = await readValues(dotenv);
  const secrets = new Set(namesOf("secret"));
  const set = namesOf("all").filter((name) => values[name] !== undefined);
  if (set.length === 0) {
    return [{ part: "settings", state: "ok", message: "nothing is set; everything has its default" }];
  }
  return set.map((name) => ({
    part: "settings",
    state: "ok",
    message: `${name}=${secrets.has(name) ? "•••" : masked(values[name] ?? "")}`,
  }));
}

/** Addresses may carry a user, a password or a token. */
const masked = (value: string): string =>
  value.replace(/\/\/[^/@\s]+@/, "//•••@").replace(/([?&][^=&\s]*=)[^&\s]+/g, "$1•••");
