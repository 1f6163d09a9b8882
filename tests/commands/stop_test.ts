import { assert, assertEquals } from "@std/assert";
import { addDemo, beginSession } from "../../engine/mod.ts";
import { startServer } from "../kit/server.ts";

Deno.test("a live stream ends when the server stops, and does not hold it up", async () => {
  const server = await startServer();
  try {
    await server.engine.runPromise(addDemo("command"));
    const session = await server.engine.runPromise(beginSession(server.admin.user.id));
    const headers = { cookie: `__Host-session=${session}`, accept: "text/event-stream" };
    const stream = await fetch(`${server.url}/live`, { headers });
    assertEquals(stream.headers.get("content-type"), "text/event-stream");
    const reader = stream.body!.getReader();
    assert(!(await reader.read()).done);
    const began = performance.now();
    const rest = (async () => {
      while (!(await reader.read().catch(() => ({ done: true }))).done);
    })();
    await server.stop();
    await rest;
    assert(performance.now() - began < 2_000, `${performance.now() - began} ms`);
  } finally {
    await server[Symbol.asyncDispose]();
  }
});
