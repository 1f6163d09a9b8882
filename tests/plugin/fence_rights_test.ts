import { assertEquals, assertGreater } from "@std/assert";
import { fenceCommand } from "../../engine/plugin/fence/command.ts";

Deno.test("a process that gave its rights up reads, writes, runs, reaches and asks for nothing", async () => {
  const folder = await Deno.makeTempDir();
  const reached: string[] = [];
  const host = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, (request) => {
    reached.push(request.url);
    return new Response("export default 1", { headers: { "content-type": "text/typescript" } });
  });
  try {
    const secret = `${folder}/secret.txt`;
    await Deno.writeTextFile(secret, "a key");
    const { tried, succeeded } = await attempts(secret, `http://127.0.0.1:${host.addr.port}`);
    assertGreater(tried, 10);
    assertEquals(succeeded, []);
    assertEquals(reached, []);
    assertEquals([...Deno.readDirSync(folder)].map(({ name }) => name), ["secret.txt"]);
  } finally {
    await host.shutdown();
    await Deno.remove(folder, { recursive: true });
  }
});

/** The child starts with every right, as it does in the compiled binary: giving up has to be enough. */
async function attempts(...args: string[]): Promise<{ tried: number; succeeded: string[] }> {
  const script = new URL("../kit/made_files/tries_everything.ts", import.meta.url).pathname;
  const command = new Deno.Command(Deno.execPath(), { args: ["run", "-A", "--no-prompt", script, ...args] });
  const { stdout } = await command.output();
  return JSON.parse(new TextDecoder().decode(stdout));
}

Deno.test("the fence's child sees no key: of the environment it is given where modules lie and nothing else", async () => {
  Deno.env.set("FENCE_TEST_API_KEY", "sk-secret");
  try {
    const child = fenceCommand("text/plain").spawn();
    const seen = await Deno.readTextFile(`/proc/${child.pid}/environ`);
    const names = seen.split("\0").map((line) => line.split("=")[0]).filter(Boolean);
    await child.stdin.close();
    await child.stdout.cancel();
    await child.status;
    const known = ["DENO_DIR", "HOME", "XDG_CACHE_HOME", "DENO_V8_FLAGS"];
    assertEquals(names.filter((name) => !known.includes(name ?? "")), []);
  } finally {
    Deno.env.delete("FENCE_TEST_API_KEY");
  }
});
