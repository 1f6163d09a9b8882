/** The project's own TypeScript, and what each file imports. Paths are relative to the top of the house. */
import { dirname, join, normalize } from "node:path";

export async function sourceFiles(places: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const place of places) {
    for await (const entry of Deno.readDir(place)) {
      const path = `${place}/${entry.name}`;
      if (entry.isDirectory) found.push(...await sourceFiles([path]));
      else if (path.endsWith(".ts")) found.push(path);
    }
  }
  return found.sort();
}

export async function importsOf(file: string): Promise<{ target: string; local: boolean }[]> {
  const text = await Deno.readTextFile(file);
  const targets = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g,
    ),
  ];
  return targets.map((match) => match[1] ?? match[2] ?? match[3] ?? "").map((target) =>
    target.startsWith(".") ? { target: normalize(join(dirname(file), target)), local: true } : { target, local: false }
  );
}
