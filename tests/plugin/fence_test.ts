import { assert, assertEquals, assertRejects, assertStringIncludes, assertThrows } from "@std/assert";
import { readInFence } from "../../engine/plugin/fence/read_in_fence.ts";
import { FileRefused, type Refusal } from "../../engine/plugin/fence/refusal.ts";
import { textOf } from "../../engine/plugin/fence/reply.ts";
import { waitingLine } from "../../engine/plugin/fence/waiting_line.ts";
import { zipBytes } from "../kit/made_files/zip_bytes.ts";

const bytes = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));

async function refusal(file: Uint8Array<ArrayBuffer>): Promise<FileRefused> {
  const refused = await readInFence({ bytes: file }).catch((error) => error);
  assert(refused instanceof FileRefused, `expected a refusal, got ${JSON.stringify(refused)}`);
  return refused;
}

Deno.test("what a file is gets looked at, never believed: other kinds are refused by name before anything opens them", async () => {
  const wide = [..."EncryptedPackage"].join("\0");
  const kinds: [string, Uint8Array<ArrayBuffer>, Refusal, string][] = [
    ["a renamed program", bytes("MZ\x90\0\x03\0\0\0"), "wrong-type", "program"],
    ["a picture", bytes("\x89PNG\r\n\x1a\n"), "wrong-type", "picture"],
    ["an old Word document", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 words"), "wrong-type", ".doc"],
    ["a locked Word document", bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 ${wide}`), "encrypted", "password"],
    ["an RTF document", bytes("{\\rtf1 Mira}"), "wrong-type", "RTF"],
    [
      "a zip of something else",
      zipBytes([{ name: "photo.txt", packed: bytes("\x03\0"), size: 0 }]),
      "wrong-type",
      "zip",
    ],
    ["a web page", bytes("<!doctype html><script>1</script>"), "wrong-type", "web page"],
    ["bytes of no kind", bytes("\0\x01\x02\xff\xfe"), "wrong-type", "PDF, Word"],
    ["nothing at all", bytes(""), "nothing-to-read", "empty"],
    ["blanks", bytes(" \n \n"), "nothing-to-read", "no text"],
    ["more than 5 MB", new Uint8Array(5_000_001), "too-large", "5 MB"],
  ];
  for (const [name, file, reason, says] of kinds) {
    const refused = await refusal(file);
    assertEquals(refused.reason, reason, name);
    assertStringIncludes(refused.message, says);
  }
});

Deno.test("files are read one at a time, eight wait, and the next one is told to come back", async () => {
  const files = Array.from({ length: 10 }, (_, at) => readInFence({ bytes: bytes(`Resume ${at}`) }));
  const results = await Promise.allSettled(files);
  const read = results.flatMap((result) => result.status === "fulfilled" ? [result.value.text] : []);
  assertEquals(read, Array.from({ length: 9 }, (_, at) => `Resume ${at}`));
  const last = results.at(-1);
  assertEquals(last?.status === "rejected" && last.reason.reason, "busy");
});

Deno.test("a reading that nobody waits for any more ends at once, with the caller's reason", async () => {
  const stop = new AbortController();
  const readings = [1, 2].map(() => readInFence({ bytes: bytes("Mira") }, { signal: stop.signal }));
  setTimeout(() => stop.abort(new DOMException("gone", "AbortError")), 10);
  for (const result of await Promise.allSettled(readings)) {
    assertEquals(result.status === "rejected" && result.reason.message, "gone");
  }
  assertEquals((await readInFence({ bytes: bytes("Next") })).text, "Next");
});

Deno.test("a text that would never end is cut, and says so", async () => {
  const { text, warnings } = await readInFence({ bytes: bytes("Mira writes a lot. ".repeat(20_000)) });
  assertEquals([text.length, warnings], [200_000, ["Only the first 200,000 characters of this file were read."]]);
});

Deno.test("the parent believes nothing that the child says out of turn", () => {
  const says = (words: unknown) => new TextEncoder().encode(JSON.stringify(words));
  const wrong = [{ read: true }, { read: true, text: { text: 1 } }, "x", {
    read: false,
    reason: "encrypted",
    message: "",
  }];
  for (const words of wrong) assertThrows(() => textOf(says(words)), FileRefused, "damaged");
  assertThrows(() => textOf(bytes("{")), FileRefused, "damaged");
  assertThrows(() => textOf(says({ read: false, reason: "made-up", message: "Words." })), FileRefused, "Words.");
});

Deno.test("a waiting line lets one in at a time, in order, and forgets who left", async () => {
  const line = waitingLine(2);
  const stop = new AbortController();
  const first = await line.stand();
  const leaving = line.stand(stop.signal);
  const third = line.stand();
  assertEquals(await line.stand(), null);
  stop.abort(new Error("left"));
  await assertRejects(() => leaving, Error, "left");
  first?.done();
  first?.done();
  const turn = await third;
  assert(turn);
  const next = line.stand();
  turn.done();
  (await next)?.done();
});
