import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { addDemo, beginSession, listJobs } from "../../engine/mod.ts";
import { canServe, startServer as startDatabase } from "../db/kit/server.ts";
import { candor } from "../kit/program.ts";
import { startServer } from "../kit/server.ts";

const key = "one key for both of these machines, long enough";

Deno.test({
  name: "two servers share one database server: what one writes wakes the streams of the other",
  ignore: !canServe,
  fn: async () => {
    await using database = await startDatabase();
    const environment = { DATABASE_URL: database.url, SECRET_KEY: key };
    await using one = await startServer({ environment });
    await using two = await startServer({ environment, ready: false });
    const session = await two.engine.runPromise(beginSession(one.admin.user.id));
    const stream = await fetch(`${two.url}/live`, { headers: { cookie: `__Host-session=${session}` } });
    const reader = stream.body!.getReader();
    await one.engine.runPromise(addDemo("command"));
    assertEquals((await two.engine.runPromise(listJobs())).length, 3);
    assert(!(await reader.read()).done);
    await reader.cancel();
  },
});

Deno.test({
  name: "a server's data is refused without the key that it was begun with",
  ignore: !canServe,
  fn: async () => {
    await using database = await startDatabase();
    const dataDir = await Deno.makeTempDir();
    try {
      const environment = { DATABASE_URL: database.url, DATA_DIR: dataDir };
      const none = await candor(["migrate", "up"], { environment });
      assertEquals(none.code, 2);
      assertStringIncludes(none.stderr, "SECRET_KEY: expected a value, since DATABASE_URL is set.");
      assertEquals((await candor(["demo", "remove"], { environment: { ...environment, SECRET_KEY: key } })).code, 0);
      const other = await candor(["demo", "remove"], { environment: { ...environment, SECRET_KEY: `another ${key}` } });
      assertEquals(other.code, 1);
      assertStringIncludes(other.stderr, "SECRET_KEY is not the one");
    } finally {
      await Deno.remove(dataDir, { recursive: true });
    }
  },
});
