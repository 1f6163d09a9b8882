import { assertEquals, assertStringIncludes } from "@std/assert";
import { runCommand } from "../../web/commands/run_command.ts";

async function typed(...args: string[]) {
  const lines: string[] = [];
  const tell = (line: string) => void lines.push(line);
  const code = await runCommand(args, { version: "1", dotenv: null }, { voice: { say: tell, complain: tell } });
  return { code, said: lines.join("\n") };
}

async function inFolder(files: Record<string, string>, visit: (folder: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, text] of Object.entries(files)) await Deno.writeTextFile(`${folder}/${name}`, text);
    await visit(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("the questions that Candor brings along are well, also strictly, and every choice can be played", async () => {
  assertEquals((await typed("questions", "validate", "--strict")).code, 0);
  const { code, said } = await typed("questions", "preflight");
  assertEquals(code, 0, said);
  assertStringIncludes(said, " 0 not playable.");
});

Deno.test("a folder's files are checked one by one, and what is wrong is named by file and place", () =>
  inFolder({ "bad.json": "{", "empty.json": "{}", "notes.txt": "no question" }, async (folder) => {
    const { code, said } = await typed("questions", "validate", folder);
    assertEquals(code, 1);
    assertStringIncludes(said, `${folder}/bad.json: the whole: error: This is no JSON`);
    assertStringIncludes(said, `${folder}/empty.json: track: error:`);
    assertStringIncludes(said, "2 files, ");
    assertEquals(said.includes("notes.txt"), false);
  }));

Deno.test("strictly, a warning is enough to fail", async () => {
  const bank = JSON.parse(await Deno.readTextFile("engine/interviewer/bank/backend.json"));
  bank.questions[0].text.en = "How would you find out why it is slow, and how would you mend it?";
  await inFolder({ "backend.json": JSON.stringify(bank) }, async (folder) => {
    assertEquals((await typed("questions", "validate", `${folder}/backend.json`)).code, 0);
    assertEquals((await typed("questions", "validate", "--strict", `${folder}/backend.json`)).code, 1);
  });
});

Deno.test("a path with nothing to check is no success", async () => {
  assertEquals((await typed("questions", "validate", "/nowhere/at/all.json")).code, 1);
  await inFolder({}, async (folder) => assertEquals((await typed("questions", "validate", folder)).code, 1));
});
