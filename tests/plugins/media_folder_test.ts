import { assertEquals, assertRejects } from "@std/assert";
import { mediaFolder } from "../../plugins/media_folder.ts";

async function inFolder(visit: (folder: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    await visit(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const bytes = (...of: number[]) => new Uint8Array(of);

Deno.test("what was put is there, whole, and the same key again replaces it", () =>
  inFolder(async (folder) => {
    const media = mediaFolder(`${folder}/media`);
    await media.put("i1/2/00000", bytes(1, 2, 3));
    await media.put("i1/2/00000", bytes(4));
    assertEquals(await media.get("i1/2/00000"), bytes(4));
    assertEquals(await media.get("i1/2/00001"), undefined);
  }));

Deno.test("keys below a prefix come in order, and a half written file is none of them", () =>
  inFolder(async (folder) => {
    const media = mediaFolder(folder);
    for (const key of ["b/1/00001", "a/1/00000", "b/1/00000", "b/2/00000"]) await media.put(key, bytes(0));
    await Deno.writeFile(`${folder}/b/1/.unfinished`, bytes(9));
    assertEquals(await media.list("b/"), ["b/1/00000", "b/1/00001", "b/2/00000"]);
    assertEquals(await media.list("b/1/"), ["b/1/00000", "b/1/00001"]);
    assertEquals(await media.list(""), ["a/1/00000", "b/1/00000", "b/1/00001", "b/2/00000"]);
    assertEquals(await media.list("nobody/"), []);
  }));

Deno.test("removing a prefix takes all below it and nothing else; nothing there is fine", () =>
  inFolder(async (folder) => {
    const media = mediaFolder(folder);
    for (const key of ["a/1/00000", "ab/1/00000"]) await media.put(key, bytes(0));
    await media.removeAll("a/");
    await media.removeAll("a/");
    assertEquals(await media.list(""), ["ab/1/00000"]);
  }));

Deno.test("no key leads out of the folder", () =>
  inFolder(async (folder) => {
    const media = mediaFolder(`${folder}/media`);
    await Deno.writeFile(`${folder}/secret-key`, bytes(7));
    for (
      const key of ["../secret-key", "/etc/passwd", "a/../../secret-key", "a//b", "", "a/./b", "a\0b", "a\\b", "é"]
    ) {
      await assertRejects(() => media.get(key), Error, "A media key has");
      await assertRejects(() => media.put(key, bytes(1)), Error, "A media key has");
    }
    await assertRejects(() => media.removeAll(""), Error, "A media key has");
    await assertRejects(() => media.removeAll("../"), Error, "A media key has");
    assertEquals(await Deno.readFile(`${folder}/secret-key`), bytes(7));
  }));

Deno.test("many pieces at once, in folders that are not there yet, all arrive", () =>
  inFolder(async (folder) => {
    const media = mediaFolder(`${folder}/new/media`);
    await Promise.all(Array.from({ length: 40 }, (_, i) => media.put(`i/${i % 4}/${i}`, bytes(i))));
    assertEquals((await media.list("")).length, 40);
    assertEquals((await Deno.stat(`${folder}/new/media/i/0/0`)).mode! & 0o077, 0);
  }));

Deno.test("a place that cannot be written to is told by the check", () =>
  inFolder(async (folder) => {
    await Deno.writeFile(`${folder}/media`, bytes(1));
    await assertRejects(() => mediaFolder(`${folder}/media`).check());
    await mediaFolder(`${folder}/good`).check();
    assertEquals(await mediaFolder(`${folder}/good`).list(""), []);
  }));
