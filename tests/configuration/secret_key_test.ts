import { assertEquals, assertGreater, assertNotEquals, assertRejects } from "@std/assert";
import { keptSecretKey, makeSecretKey, secretKeyFile } from "../../web/configuration/secret_key.ts";

async function inFolder(visit: (folder: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    await visit(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("the key that is made can be read by its owner alone, and is found again", () =>
  inFolder(async (folder) => {
    assertEquals(await keptSecretKey(folder), undefined);
    const made = await makeSecretKey(folder);
    assertGreater(made.length, 42);
    assertEquals((await Deno.stat(secretKeyFile(folder))).mode! & 0o777, 0o600);
    assertEquals(await keptSecretKey(folder), made);
    assertEquals([...Deno.readDirSync(folder)].map(({ name }) => name), ["secret-key"]);
  }));

Deno.test("no two keys are the same", () =>
  inFolder(async (folder) => {
    assertNotEquals(await makeSecretKey(folder), await makeSecretKey(folder));
  }));

Deno.test("a folder that cannot be written to is an error, never a key that is lost", () =>
  inFolder(async (folder) => {
    await assertRejects(() => makeSecretKey(`${folder}/none`), Deno.errors.NotFound);
  }));
