/** JSON files named one by one, or by the folder that they lie in. */
export interface JsonFile {
  readonly file: string;
  readonly json: unknown;
  /** Why it could not be read; undefined when it was. */
  readonly problem: string | undefined;
}

export async function jsonFiles(paths: readonly string[]): Promise<readonly JsonFile[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  return await Promise.all(files.map(readJson));
}

async function filesAt(path: string): Promise<readonly string[]> {
  const there = await Deno.stat(path).catch(() => undefined);
  if (!there?.isDirectory) return [path];
  const entries = await Array.fromAsync(Deno.readDir(path));
  return entries.filter(({ name }) => name.endsWith(".json")).map(({ name }) => `${path}/${name}`).toSorted();
}

async function readJson(file: string): Promise<JsonFile> {
  try {
    return { file, json: JSON.parse(await Deno.readTextFile(file)), problem: undefined };
  } catch (error) {
    const what = error instanceof SyntaxError ? `This is no JSON: ${error.message}.` : "This file cannot be read.";
    return { file, json: undefined, problem: what };
  }
}
