import { assertEquals } from "@std/assert";
import { namesOf } from "../../web/commands/told.ts";

/** Names at the beginning of a line, with or without the sign that makes it a comment. */
const listed = (text: string): string[] => [...text.matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]!);

Deno.test(".env.example names every variable that the program reads, and no other", async () => {
  const names = listed(await Deno.readTextFile(".env.example"));
  assertEquals(names.toSorted(), namesOf("all").toSorted());
});

Deno.test("each variable in .env.example has a line above it that says what it is for", async () => {
  const lines = (await Deno.readTextFile(".env.example")).split("\n");
  const silent = lines.filter((line, i) => /^#?[A-Z][A-Z0-9_]+=/.test(line) && !explained(lines, i));
  assertEquals(silent, []);
});

/** Variables that stand together share the lines above them. */
function explained(lines: readonly string[], i: number): boolean {
  const above = lines[i - 1] ?? "";
  return /^# \S/.test(above) || (/^#?[A-Z][A-Z0-9_]+=/.test(above) && explained(lines, i - 1));
}

Deno.test("nobody reads the environment past the one place that checks it", async () => {
  const found: string[] = [];
  for await (const { path, text } of sources(["engine", "plugins", "db", "web"])) {
    if (/Deno\.env|process\.env/.test(text)) found.push(path);
  }
  assertEquals(found, ["engine/plugin/fence/command.ts", "web/commands/told.ts"]);
});

async function* sources(folders: readonly string[]): AsyncGenerator<{ path: string; text: string }> {
  for (const folder of folders) {
    for (const { name, isDirectory } of [...Deno.readDirSync(folder)].toSorted((a, b) => a.name < b.name ? -1 : 1)) {
      const path = `${folder}/${name}`;
      if (isDirectory) yield* sources([path]);
      else if (name.endsWith(".ts")) yield { path, text: await Deno.readTextFile(path) };
    }
  }
}
