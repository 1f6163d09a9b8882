import { assertEquals, assertStringIncludes } from "@std/assert";
import { readSurroundings, type Surroundings } from "../../web/configuration/surroundings.ts";

async function read({ real = {}, env, files = {} }: { real?: Surroundings; env?: string; files?: Surroundings }) {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, text] of Object.entries({ ...files, ...(env ? { ".env": env } : {}) })) {
      await Deno.writeTextFile(`${folder}/${name}`, text ?? "");
    }
    const placed = Object.fromEntries(Object.entries(real).map(([k, v]) => [k, v?.replace("FOLDER", folder)]));
    return await readSurroundings({ real: placed, dotenv: `${folder}/.env`, secrets: ["SECRET_KEY"] });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("the real environment wins over the .env beside the program", async () => {
  const { values } = await read({ real: { PORT: "1" }, env: "PORT=2\nHOST=0.0.0.0" });
  assertEquals([values.PORT, values.HOST], ["1", "0.0.0.0"]);
});

Deno.test("an empty value in the real environment unsets the one in .env", async () => {
  assertEquals((await read({ real: { HOST: "" }, env: "HOST=0.0.0.0" })).values.HOST, undefined);
});

Deno.test("no .env at all is fine", async () => {
  assertEquals((await read({ real: { PORT: "1" } })).problems, []);
});

Deno.test("a secret is read from the file that NAME_FILE names, without its line end", async () => {
  const { values, problems } = await read({ real: { SECRET_KEY_FILE: "FOLDER/key" }, files: { key: "s3cret\n" } });
  assertEquals([values.SECRET_KEY, problems], ["s3cret", []]);
});

Deno.test("a secret given twice, or from a file that is not there, is a problem that repeats nothing", async () => {
  const twice = await read({ real: { SECRET_KEY: "abc", SECRET_KEY_FILE: "FOLDER/key" }, files: { key: "def" } });
  assertEquals(twice.problems, ["SECRET_KEY: expected either SECRET_KEY or SECRET_KEY_FILE, not both."]);
  const lost = await read({ real: { SECRET_KEY_FILE: "FOLDER/none" } });
  assertStringIncludes(lost.problems.join(), "SECRET_KEY_FILE: expected the path of a file");
});
