import { assertEquals } from "@std/assert";
import { fileLimits } from "../../engine/plugin/fence/limits.ts";
import { watchedChild } from "../../engine/plugin/fence/watched_child.ts";

const nothing = new Uint8Array();

/** A child that runs a line of code instead of a reader. */
const child = (code: string) =>
  new Deno.Command(Deno.execPath(), { args: ["eval", code], stdin: "piped", stdout: "piped", stderr: "null" });

Deno.test("what a child takes in comes out whole, up to the limit of what it may say", async () => {
  const echo = child("await Deno.stdin.readable.pipeTo(Deno.stdout.writable)");
  const bytes = new TextEncoder().encode("Mira Okafor ".repeat(50_000));
  const { ended, answer } = await watchedChild(echo, bytes, fileLimits);
  assertEquals([ended, answer.length], ["itself", bytes.length]);
  const talker = child("for (;;) console.log('x'.repeat(10_000))");
  assertEquals((await watchedChild(talker, nothing, { ...fileLimits, outputBytes: 100_000 })).ended, "outputBytes");
});

Deno.test("a child that takes memory outside of its heap is ended while it grows", async () => {
  const hog = child(
    "const all = []; for (;;) all.push(new Uint8Array(2_000_000).fill(1)), await new Promise((go) => setTimeout(go, 1));",
  );
  assertEquals((await watchedChild(hog, nothing, { ...fileLimits, memoryMb: 200 })).ended, "memoryMb");
});

Deno.test("a child that fails or does not read what it is given has died, and its parent goes on", async () => {
  const failed = await watchedChild(child("Deno.exit(3)"), new Uint8Array(3_000_000), fileLimits);
  assertEquals([failed.ended, failed.signal], ["died", null]);
});
