import { assert, assertEquals, assertGreater } from "@std/assert";
import { chaos } from "../tasks/chaos/run.ts";

Deno.test("a server that is killed in the middle of an interview loses nothing that it acknowledged", async () => {
  const { kills, acknowledged, missing, doubled, broken, report } = await chaos({ kills: 3, seed: 20_261_121 });
  assertEquals(kills, 3);
  assertGreater(acknowledged, 8);
  assertEquals([missing, doubled, broken], [[], [], 0]);
  assert(report, "the report is written");
});
