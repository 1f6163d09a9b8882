import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { allCommands } from "../../web/commands/all.ts";
import { closest } from "../../web/commands/closest.ts";
import { findCommand } from "../../web/commands/find_command.ts";
import { runCommand } from "../../web/commands/run_command.ts";

/** What a command line says, without starting anything that reads settings. */
async function typed(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const voice = { say: (line: string) => said.push(line), complain: (line: string) => complained.push(line) };
  const code = await runCommand(args, { version: "1.2.3", dotenv: null }, {
    voice: { say: (line) => void voice.say(line), complain: (line) => void voice.complain(line) },
    input: () => Promise.resolve(""),
  });
  return { code, said: said.join("\n"), complained: complained.join("\n") };
}

Deno.test("help lists every command with what it does", async () => {
  for (const args of [["help"], ["--help"], ["-h"]]) {
    const { code, said } = await typed(...args);
    assertEquals(code, 0);
    for (const { name, summary } of allCommands) {
      assertStringIncludes(said, name);
      assertStringIncludes(said, summary);
    }
  }
});

for (const { name, usage, flags } of allCommands) {
  Deno.test(`${name} explains itself, with its flags, and tells the version`, async () => {
    for (const args of [[...name.split(" "), "--help"], ["help", ...name.split(" ")]]) {
      const { code, said } = await typed(...args);
      assertEquals(code, 0);
      assertStringIncludes(said, `candor ${usage}`);
      for (const flag of Object.keys(flags)) assertStringIncludes(said, `--${flag}`);
    }
    assertEquals(await typed(...name.split(" "), "--version"), { code: 0, said: "1.2.3", complained: "" });
  });

  Deno.test(`${name} refuses a flag that it does not know`, async () => {
    const { code, complained } = await typed(...name.split(" "), "--zebra");
    assertEquals(code, 2);
    assertStringIncludes(complained, "There is no flag --zebra.");
    assertStringIncludes(complained, `Usage: candor ${usage}`);
  });
}

Deno.test("an unknown command says what was meant, and exits 2", async () => {
  const { code, complained } = await typed("sevre");
  assertEquals(code, 2);
  assertStringIncludes(complained, `There is no command "sevre". Did you mean "serve"?`);
});

Deno.test("an unknown second word says which ones there are", async () => {
  const { code, complained } = await typed("migrate", "stauts");
  assertEquals(code, 2);
  assertStringIncludes(complained, `There is no command "migrate stauts". Did you mean "migrate status"?`);
  assertStringIncludes(complained, "Usage: candor migrate down");
});

Deno.test("the first word of several commands alone lists them", async () => {
  const { code, complained } = await typed("questions");
  assertEquals(code, 2);
  assertStringIncludes(complained, "questions validate");
  assertStringIncludes(complained, "questions preflight");
});

Deno.test("a mistyped flag and a mistyped value say what was meant", async () => {
  const flag = await typed("user", "add", "--emial", "a@b.example");
  assertStringIncludes(flag.complained, `There is no flag --emial. Did you mean "--email"?`);
  const value = await typed("token", "add", "--name", "ats", "--role", "recuiter");
  assertStringIncludes(value.complained, `Did you mean "recruiter"?`);
  assertEquals([flag.code, value.code], [2, 2]);
});

Deno.test("a flag without its value, a missing flag and a word too many are named", async () => {
  const person = ["--name", "Noor", "--role", "admin", "--password-stdin"];
  assertStringIncludes((await typed("user", "add", "--email", ...person)).complained, "--email needs a value");
  assertStringIncludes((await typed("user", "add", ...person)).complained, "--email is missing");
  assertStringIncludes((await typed("doctor", "now")).complained, `doctor takes no "now".`);
  assertStringIncludes((await typed("doctor", "--json=yes")).complained, "--json takes no value");
});

Deno.test("no command at all is serve, and two words win over one", () => {
  const name = (...args: string[]) => {
    const found = findCommand(args, allCommands);
    assert("command" in found);
    return [found.command.name, ...found.rest];
  };
  assertEquals(name(), ["serve"]);
  assertEquals(name("demo"), ["demo"]);
  assertEquals(name("demo", "remove"), ["demo remove"]);
  assertEquals(name("questions", "validate", "a.json"), ["questions validate", "a.json"]);
});

Deno.test("what was meant is near, or nothing", () => {
  assertEquals(closest("dmeo", ["serve", "demo", "doctor"]), "demo");
  assertEquals(closest("doc", ["serve", "demo", "doctor"]), "doctor");
  assertEquals(closest("banana", ["serve", "demo", "doctor"]), undefined);
});
