import { assertEquals } from "@std/assert";
import { importsOf, sourceFiles } from "./sources.ts";
import { type Room, rooms } from "./rooms.ts";

/** The most particular room that a file lies in. */
const roomOf = (file: string): Room | undefined =>
  rooms.filter(({ place }) => file === place || file.startsWith(`${place}/`)).toSorted((a, b) =>
    b.place.length - a.place.length
  )[0];

const within = (file: string, places: readonly string[]) =>
  places.some((place) => file === place || file.startsWith(`${place}/`) || file === `${place}.ts`);

function broken(room: Room, { target, local }: { target: string; local: boolean }): boolean {
  if (target.startsWith("node:")) return false;
  if (local) return !within(target, [room.place, ...room.from]);
  return !room.libraries.includes("*") &&
    !room.libraries.some((name) => target === name || target.startsWith(`${name}/`));
}

Deno.test("arrows point inward: no file imports from a room behind its walls", async () => {
  const findings: string[] = [];
  for (const file of await sourceFiles(["engine", "plugins", "db", "web"])) {
    const room = roomOf(file);
    if (!room) findings.push(`${file} lies in no room`);
    else {for (const one of await importsOf(file)) {
        if (broken(room, one)) findings.push(`${file} imports ${one.target}`);
      }}
  }
  assertEquals(findings, []);
});

Deno.test("pure rooms ask neither the clock nor chance", async () => {
  const findings: string[] = [];
  for (
    const file of await sourceFiles(["hiring", "interview", "assessment", "people"].map((room) => `engine/${room}`))
  ) {
    const text = await Deno.readTextFile(file);
    if (/Date\.now|Math\.random|new Date\(\)|crypto\.|fetch\(|Deno\./.test(text)) findings.push(file);
  }
  assertEquals(findings, []);
});

Deno.test("the top of the house holds what it should and nothing else", async () => {
  const expected = [
    ..."db engine plugins tests web".split(" "),
    ..."Dockerfile LICENSE README.md deno.json deno.lock main.ts".split(" "),
  ];
  const output = await new Deno.Command("git", { args: ["ls-files"], stdout: "piped", stderr: "null" }).output();
  const top = new Set(
    new TextDecoder().decode(output.stdout).split("\n").filter(Boolean).map((path) => path.split("/")[0]!),
  );
  assertEquals([...top].filter((name) => !name.startsWith(".") && !expected.includes(name)), []);
});

Deno.test("a file has one idea: none is longer than 250 lines", async () => {
  const findings: string[] = [];
  for (const file of await sourceFiles(["engine", "plugins", "db", "web", "tests"])) {
    const lines = (await Deno.readTextFile(file)).split("\n").length;
    if (lines > 250) findings.push(`${file} ${lines}`);
  }
  assertEquals(findings, []);
});
