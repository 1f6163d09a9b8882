import { assertEquals, assertStringIncludes } from "@std/assert";
import { startServer } from "../kit/server.ts";

Deno.test("the page of the API names every call of the OpenAPI file, with what it takes", async () => {
  await using server = await startServer();
  const response = await fetch(`${server.url}/api/docs`);
  const page = await response.text();
  assertEquals(response.status, 200);
  const { paths } = await (await fetch(`${server.url}/api/v1/openapi.json`)).json() as {
    paths: Record<string, object>;
  };
  for (const path of Object.keys(paths)) assertStringIncludes(page, path);
  assertStringIncludes(page, "title, description, mustHave, niceToHave, minutes, language");
});
