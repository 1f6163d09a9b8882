import { assert, assertRejects } from "@std/assert";
import { CannotStart } from "../../web/commands/cannot_start.ts";
import { openServer } from "../../web/commands/server.ts";
import { toldBy } from "../../web/commands/told.ts";
import { startServer } from "../kit/server.ts";

/** Tries to start in a folder that is not there yet, with what the test adds. */
async function refused(environment: Record<string, string>, sentence: string) {
  const folder = await Deno.makeTempDir({ prefix: "candor-" });
  try {
    const read = toldBy({ PORT: "0", LOG_LEVEL: "error", DATA_DIR: `${folder}/data`, ...environment });
    assert(read.ok);
    await assertRejects(() => openServer(read.told, "0.0.0-test"), CannotStart, sentence);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a port that is taken", async () => {
  using other = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = other.addr as Deno.NetAddr;
  await refused({ PORT: `${port}` }, `Port ${port} is in use: another program listens there.`);
});

Deno.test("an address that this machine does not have", () =>
  refused({ HOST: "203.0.113.7" }, "HOST: this machine has no address 203.0.113.7."));

Deno.test("a certificate that is not there, or is none", async () => {
  const none = { TLS_CERT_FILE: "/nowhere/cert.pem", TLS_KEY_FILE: "/nowhere/key.pem" };
  await refused(none, "TLS_CERT_FILE: the file cannot be read.");
  await refused({ TLS_CERT_FILE: "deno.json", TLS_KEY_FILE: "deno.json" }, "Check HOST, PORT and the TLS files.");
});

Deno.test("a data folder that is a file", () =>
  refused({ DATA_DIR: "deno.json" }, "The folder deno.json cannot be written to"));

Deno.test("a database whose secret key was lost: nothing is made in its place", async () => {
  const folder = await Deno.makeTempDir({ prefix: "candor-" });
  try {
    await (await startServer({ dataDir: folder })).stop();
    await Deno.remove(`${folder}/secret-key`);
    await refused({ DATA_DIR: folder }, `${folder}/secret-key is missing`);
    await assertRejects(() => Deno.stat(`${folder}/secret-key`), Deno.errors.NotFound);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("after a start that was refused the database is held by nobody", async () => {
  const folder = await Deno.makeTempDir({ prefix: "candor-" });
  try {
    await refused({ DATA_DIR: folder, HOST: "203.0.113.7" }, "HOST");
    await (await startServer({ dataDir: folder })).stop();
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
