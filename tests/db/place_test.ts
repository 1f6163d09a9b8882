import { assertEquals, assertThrows } from "@std/assert";
import { checkSecret, migrate, schemaState, whereIs } from "../../db/mod.ts";
import { failure, run, secret } from "./kit/places.ts";
import { canServe, startServer } from "./kit/server.ts";

const where = (url?: string) => whereIs({ url, dataDir: "/srv/candor" });

Deno.test("a database is a file in the data folder unless it is said otherwise", () => {
  assertEquals(where(), { kind: "file", path: "/srv/candor/candor.db" });
  assertEquals(where(""), { kind: "file", path: "/srv/candor/candor.db" });
  assertEquals(where("file:other.db"), { kind: "file", path: "other.db" });
  assertEquals(where("file:/srv/other.db"), { kind: "file", path: "/srv/other.db" });
  assertEquals(where("file:///srv/two%20words.db"), { kind: "file", path: "/srv/two words.db" });
  assertEquals(where("./other.db"), { kind: "file", path: "./other.db" });
});

Deno.test("a database is on a server when the address says so, and nothing else is taken for one", () => {
  for (const url of ["libsql://candor.turso.io", "https://db.example", "http://127.0.0.1:8080"]) {
    assertEquals(where(url), { kind: "server", url });
  }
  assertThrows(() => where("postgres://db.example"), Error, "DATABASE_URL has to be");
});

Deno.test({
  name: "a server that asks for a token is opened with it and not without",
  ignore: !canServe,
  async fn() {
    const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]) as CryptoKeyPair;
    const keyFile = await Deno.makeTempFile();
    await Deno.writeTextFile(keyFile, base64Url(await crypto.subtle.exportKey("raw", pair.publicKey)));
    await using server = await startServer("--auth-jwt-key-file", keyFile);
    const place = { url: server.url, dataDir: ".", secret };
    assertEquals(await failure(migrate(place)), "StoreAway");
    assertEquals(await failure(schemaState(place)), "StoreAway");
    const authToken = await token(pair.privateKey);
    assertEquals((await run(migrate({ ...place, authToken }))).length, 4);
    assertEquals(await run(checkSecret({ ...place, authToken })), "new");
    await Deno.remove(keyFile);
  },
});

async function token(key: CryptoKey): Promise<string> {
  const text = (value: unknown) => base64Url(new TextEncoder().encode(JSON.stringify(value)));
  const signed = `${text({ alg: "EdDSA", typ: "JWT" })}.${text({ a: "rw" })}`;
  return `${signed}.${base64Url(await crypto.subtle.sign("Ed25519", key, new TextEncoder().encode(signed)))}`;
}

const base64Url = (bytes: ArrayBuffer | Uint8Array) =>
  new Uint8Array(bytes).toBase64({ alphabet: "base64url", omitPadding: true });
