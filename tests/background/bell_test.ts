import { assertEquals } from "@std/assert";
import { makeBell } from "../../engine/background/bell.ts";

const settled = async (promise: Promise<void>) =>
  await Promise.race([promise.then(() => true), Promise.resolve().then(() => Promise.resolve()).then(() => false)]);

Deno.test("a ring wakes everybody who waits for its topic, and nobody else", async () => {
  const bell = makeBell();
  const [one, two, other] = [bell.next("events"), bell.next("events"), bell.next("tasks")];
  bell.ring("events");
  await Promise.all([one, two]);
  assertEquals(await settled(other), false);
});

Deno.test("who asks before looking misses no ring; who asks afterwards waits for the next one", async () => {
  const bell = makeBell();
  const before = bell.next("tasks");
  bell.ring("tasks");
  const after = bell.next("tasks");
  await before;
  assertEquals(await settled(after), false);
  bell.ring("tasks");
  await after;
});
