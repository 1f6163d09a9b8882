import { assertEquals } from "@std/assert";
import { addDemo } from "../../engine/mod.ts";
import { startServer } from "../kit/server.ts";

/** A provider that takes a call and never answers. */
async function withSilentModel(visit: (url: string, called: Promise<void>) => Promise<void>) {
  const { promise: called, resolve } = Promise.withResolvers<void>();
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, async () => {
    resolve();
    await over;
    return new Response(null, { status: 503 });
  });
  try {
    await visit(`http://127.0.0.1:${server.addr.port}/v1`, called);
  } finally {
    end();
    await server.shutdown();
  }
}

Deno.test("what a stop interrupts is handed back, and done at once by the next start", async () => {
  const dataDir = await Deno.makeTempDir({ prefix: "candor-" });
  try {
    await withSilentModel(async (url, called) => {
      await using server = await startServer({ dataDir, environment: { OPENAI_BASE_URL: url } });
      await server.engine.runPromise(addDemo("command"));
      await called;
      await server.stop();
    });
    await using again = await startServer({ dataDir, ready: false });
    const left = async () => (await again.engine.runPromise(again.store.tasks.counts(Date.now()))).waiting;
    for (const deadline = Date.now() + 10_000; await left() > 0 && Date.now() < deadline;) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assertEquals(await left(), 0);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
