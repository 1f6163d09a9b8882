import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { candor, spawnServer } from "../kit/program.ts";

async function inFolder(visit: (dataDir: string) => Promise<void>) {
  const dataDir = await Deno.makeTempDir({ prefix: "candor-" });
  try {
    await visit(dataDir);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
}

Deno.test("a fresh server says where it serves and where to set it up, and stops at SIGTERM with exit code 0", () =>
  inFolder(async (dataDir) => {
    await using server = await spawnServer({ DATA_DIR: dataDir });
    assertEquals((await (await fetch(`${server.url}/healthz`)).json()).status, "ok");
    assertEquals(await server.said(/^Set it up/), `Set it up at ${server.url}/setup`);
    const began = performance.now();
    server.kill("SIGTERM");
    assertEquals((await server.ended).code, 0);
    assert(performance.now() - began < 5_000);
    assertEquals([...Deno.readDirSync(dataDir)].some(({ name }) => name === "candor.sock"), false);
  }));

Deno.test("a request in flight is finished before the server is gone", () =>
  inFolder(async (dataDir) => {
    await using server = await spawnServer({ DATA_DIR: dataDir });
    // The hash of a password takes a moment: long enough for the signal to come first.
    const body = new URLSearchParams({ email: "nobody@northwind.example", password: "a long walk home" });
    const answer = fetch(`${server.url}/login`, {
      method: "POST",
      body,
      headers: { origin: server.url },
      redirect: "manual",
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    server.kill("SIGTERM");
    const { status, body: page } = await answer;
    await page?.cancel();
    assert(status < 500, `${status}`);
    assertEquals((await server.ended).code, 0);
  }));

Deno.test("from elsewhere setting up wants the code that the start printed", () =>
  inFolder(async (dataDir) => {
    await using server = await spawnServer({ DATA_DIR: dataDir, HOST: "0.0.0.0" });
    await server.said(/\/setup with the code [A-Z2-9]{10}$/);
    await server.said(/^Over plain http/);
    server.kill("SIGINT");
    assertEquals((await server.ended).code, 0);
  }));

Deno.test("writing commands go through the running server; moving the schema says who holds it", () =>
  inFolder(async (dataDir) => {
    await using server = await spawnServer({ DATA_DIR: dataDir });
    const environment = { DATA_DIR: dataDir };
    assertEquals((await Deno.stat(`${dataDir}/candor.sock`)).mode! & 0o777, 0o600);
    const person = ["--email", "noor@northwind.example", "--name", "Noor Haddad", "--role", "recruiter"];
    const added = await candor(["user", "add", ...person, "--password-stdin"], {
      environment,
      input: "a long walk home\n",
    });
    assertEquals(added, { code: 0, stdout: "Added Noor Haddad as recruiter.\n", stderr: "" });
    const again = await candor(["user", "add", ...person, "--password-stdin"], {
      environment,
      input: "a long walk home\n",
    });
    assertEquals(again, { code: 2, stdout: "", stderr: "Somebody with this address is here already.\n" });
    const token = await candor(["token", "add", "--name", "ats", "--user", "noor@northwind.example"], { environment });
    const secret = token.stdout.trim().split(" ").at(-1);
    const jobs = await fetch(`${server.url}/api/v1/jobs`, { headers: { authorization: `Bearer ${secret}` } });
    await jobs.body?.cancel();
    assertEquals(jobs.status, 200);
    for (const direction of ["up", "down"]) {
      const moved = await candor(["migrate", direction], { environment });
      assertEquals(moved.code, 1);
      assertStringIncludes(moved.stderr, `Another Candor (process ${server.pid}) holds the database`);
    }
    assertEquals((await candor(["migrate", "status"], { environment })).code, 0);
  }));

Deno.test("a second server on the same data, and one on the same port, say why they cannot start", () =>
  inFolder(async (dataDir) => {
    await using server = await spawnServer({ DATA_DIR: dataDir });
    const second = await candor(["serve"], { environment: { DATA_DIR: dataDir, PORT: "0" } });
    assertEquals(second.code, 1);
    assertStringIncludes(second.stderr, `Another Candor (process ${server.pid}) holds the database`);
    const { port } = new URL(server.url);
    const elsewhere = await candor(["serve"], { environment: { DATA_DIR: `${dataDir}/other`, PORT: port } });
    assertEquals(elsewhere.code, 1);
    assertStringIncludes(elsewhere.stderr, `Port ${port} is in use`);
  }));

Deno.test("after a kill the next start begins without a word of complaint", () =>
  inFolder(async (dataDir) => {
    {
      await using server = await spawnServer({ DATA_DIR: dataDir });
      server.kill("SIGKILL");
      await server.ended;
    }
    await using server = await spawnServer({ DATA_DIR: dataDir });
    assertEquals((await (await fetch(`${server.url}/healthz`)).json()).status, "ok");
  }));

Deno.test("wrong settings stop the start with all problems at once and exit code 2", () =>
  inFolder(async (dataDir) => {
    const environment = { DATA_DIR: dataDir, PORT: "web", LOG_LEVEL: "loud", OPENAI_MAX_RETRIES: "many" };
    const { code, stderr } = await candor(["serve"], { environment });
    assertEquals(code, 2);
    for (const name of ["PORT", "LOG_LEVEL", "OPENAI_MAX_RETRIES"]) assertStringIncludes(stderr, `${name}: expected`);
  }));

Deno.test("another SECRET_KEY than the database was begun with is refused", () =>
  inFolder(async (dataDir) => {
    assertEquals((await candor(["demo", "remove"], { environment: { DATA_DIR: dataDir } })).code, 0);
    const environment = { DATA_DIR: dataDir, PORT: "0", SECRET_KEY: "another key of thirty-two letters or more" };
    const { code, stderr } = await candor(["serve"], { environment });
    assertEquals(code, 1);
    assertStringIncludes(stderr, "SECRET_KEY is not the one");
  }));

Deno.test("a damaged database file is refused with a sentence", () =>
  inFolder(async (dataDir) => {
    await Deno.writeTextFile(
      `${dataDir}/candor.db`,
      "this is no database at all, though it has some length\n".repeat(400),
    );
    const { code, stderr } = await candor(["serve"], { environment: { DATA_DIR: dataDir, PORT: "0" } });
    assertEquals(code, 1, stderr);
    assertStringIncludes(stderr, "damaged");
  }));
