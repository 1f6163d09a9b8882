import { assertEquals, assertMatch } from "@std/assert";
import { checkViews } from "../tasks/check_views.ts";

Deno.test("a wrong property, a perhaps missing text, a missing argument and an unknown view are found by line", async () => {
  const found = await checkViews(new URL("fixture", import.meta.url).pathname);
  assertEquals(found.length, 4, found.join("\n"));
  assertMatch(found[0]!, /^fixture\/mistaken line 2: Property 'nam' does not exist/);
  assertMatch(found[1]!, /^fixture\/mistaken line 4: .*'undefined'/);
  assertMatch(found[2]!, /^fixture\/mistaken line 6: .*Property 'code' is missing/);
  assertMatch(found[3]!, /^fixture\/mistaken line 7: Argument of type '"no_such_view"'/);
});
