import { assertEquals, assertStringIncludes } from "@std/assert";
import { jobOf, listJobs, postJob, publishKit } from "../../engine/mod.ts";
import { runCommand } from "../../web/commands/run_command.ts";
import { startServer, type TestServer } from "../kit/server.ts";

async function selftest(url: string, token: string) {
  const lines: string[] = [];
  const voice = { say: (line: string) => void lines.push(line), complain: (line: string) => void lines.push(line) };
  const code = await runCommand(["selftest", url, "--token", token], { version: "1", dotenv: null }, { voice });
  return { code, lines };
}

async function openJob({ engine, admin }: TestServer) {
  const fields = {
    title: "Backend engineer",
    description: "You build the services that shops order by.",
    mustHave: ["PostgreSQL"],
    niceToHave: [],
    level: 2 as const,
    track: "backend",
    minutes: 15 as const,
    language: "en",
    deadline: null,
  };
  const job = await engine.runPromise(postJob(fields, admin.user.id));
  await engine.runPromise(publishKit(job.id, admin.user.id));
  return await engine.runPromise(jobOf(job.id));
}

Deno.test("a selftest with a kiosk token passes its six steps and stays out of all figures", async () => {
  await using server = await startServer();
  const job = await openJob(server);
  const { code, lines } = await selftest(server.url, await server.kioskToken(job.code));
  assertEquals(code, 0, lines.join("\n"));
  assertEquals(lines.map((line) => line.replace(/^ok\s+(\d)\/6 ([a-z ]+):.*/, "$1 $2")), [
    "1 alive",
    "2 start",
    "3 poll",
    "4 second start refused",
    "5 end",
    "6 history",
  ]);
  const [listed] = await server.engine.runPromise(listJobs());
  assertEquals(listed?.counts, { applied: 0, toRead: 0, decided: 0 });
});

Deno.test("it can be repeated: no interview is left running", async () => {
  await using server = await startServer();
  const token = await server.kioskToken((await openJob(server)).code);
  assertEquals((await selftest(server.url, token)).code, 0);
  assertEquals((await selftest(server.url, token)).code, 0);
});

Deno.test("a token that the server does not know fails at the start, and the rest is skipped", async () => {
  await using server = await startServer();
  const { code, lines } = await selftest(server.url, "nothing");
  assertEquals(code, 1);
  assertStringIncludes(lines[1]!, "failed  2/6 start: 401");
  assertEquals(lines[2], "skipped 3/6 poll");
});

Deno.test("no server there, and no address at all", async () => {
  const nobody = await selftest("http://127.0.0.1:1", "x");
  assertEquals(nobody.code, 1);
  assertStringIncludes(nobody.lines[0]!, "the server cannot be reached");
  const nowhere = await selftest("here", "x");
  assertEquals([nowhere.code, nowhere.lines], [
    2,
    ["selftest needs the address of a server, e.g. http://127.0.0.1:8000."],
  ]);
});
