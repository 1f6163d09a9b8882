import { assertEquals, assertGreater, assertRejects } from "@std/assert";
import { secretKeyFile, secretKeyIn } from "../../web/configuration/secret_key.ts";

Deno.test("the first start makes a key that only its owner can read, and every later one finds it", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const made = await secretKeyIn(folder);
    assertGreater(made.length, 42);
    assertEquals((await Deno.stat(secretKeyFile(folder))).mode! & 0o777, 0o600);
    assertEquals(await secretKeyIn(folder), made);
    assertEquals([...Deno.readDirSync(folder)].map(({ name }) => name), ["secret-key"]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a folder that cannot be written to is an error, never a key that is lost", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await assertRejects(() => secretKeyIn(`${folder}/none`), Deno.errors.NotFound);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
