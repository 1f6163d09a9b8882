/** What the environment says: the real one, then the `.env` beside the program, and secrets out of files. */
import { readDotenv } from "./dotenv.ts";

/** Variables by name. An empty value counts as unset, and hides the one in `.env`. */
export type Surroundings = Readonly<Record<string, string | undefined>>;

export interface Sources {
  readonly real: Surroundings;
  /** Where a `.env` may lie; none is fine. */
  readonly dotenv: string | null;
  /** Names of secrets: each may also be given as NAME_FILE, the path of a file that holds it. */
  readonly secrets: readonly string[];
}

/** All variables that are set. `problems` names files that cannot be read and secrets given twice. */
export async function readSurroundings(
  { real, dotenv, secrets }: Sources,
): Promise<{ readonly values: Surroundings; readonly problems: readonly string[] }> {
  const beside = dotenv ? readDotenv(await textOf(dotenv) ?? "") : { values: {}, problems: [] };
  const values: Record<string, string | undefined> = { ...beside.values, ...real };
  for (const name of Object.keys(values)) values[name] = values[name]?.trim() || undefined;
  const problems = await Promise.all(secrets.map((name) => readSecretFile(name, values)));
  return { values, problems: [...beside.problems, ...problems.filter((problem) => problem !== undefined)] };
}

async function readSecretFile(name: string, values: Record<string, string | undefined>): Promise<string | undefined> {
  const path = values[`${name}_FILE`];
  if (!path) return undefined;
  if (values[name]) return `${name}: expected either ${name} or ${name}_FILE, not both.`;
  values[name] = (await textOf(path))?.trim() || undefined;
  return values[name] ? undefined : `${name}_FILE: expected the path of a file that can be read and is not empty.`;
}

const textOf = (path: string): Promise<string | undefined> => Deno.readTextFile(path).catch(() => undefined);
