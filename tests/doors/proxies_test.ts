import { assertEquals, assertMatch } from "@std/assert";
import { startServer } from "../kit/server.ts";
import { form } from "./kit/ask.ts";
import { type Elsewhere, from } from "./kit/from.ts";

const now = Math.ceil(Date.now() / 3_600_000 + 1) * 3_600_000;
const proxy = "10.0.0.2";
const trusted = { trustedProxies: [proxy, "10.0.0.3"] };
const through = (address: string): Elsewhere => ({ address, now, settings: trusted });

Deno.test("a visitor's address is believed from proxies that we trust, and from nobody else", async (t) => {
  await using server = await startServer();
  /** Tries to sign in until it is too fast; each try names other addresses. */
  const tries = async (elsewhere: Elsewhere, forwarded: (i: number) => string) => {
    const ask = from(server, elsewhere);
    for (let i = 0; i < 15; i++) {
      const headers = { "x-forwarded-for": forwarded(i) };
      if ((await ask("POST", "/login", { ...form({ email: "", password: "" }), headers })).status === 429) return i;
    }
    return "never too fast";
  };

  await t.step("who comes by none and writes addresses down is one visitor", async () => {
    assertEquals(await tries({ now, address: "203.0.113.1" }, (i) => `198.51.100.${i}`), 10);
    assertEquals(await tries(through("203.0.113.2"), (i) => `198.51.100.${i}`), 10);
  });
  await t.step("behind a trusted proxy each address is another visitor", async () => {
    assertEquals(await tries(through(proxy), (i) => `198.51.100.${i}`), "never too fast");
  });
  await t.step("what stands before the visitor's own address was written by the visitor", async () => {
    assertEquals(await tries(through(proxy), (i) => `1.2.3.${i}, 203.0.113.3`), 10);
    assertEquals(await tries(through(proxy), (i) => `1.2.3.${i}, 203.0.113.4, 10.0.0.3`), 10);
    assertEquals(await tries(through(proxy), (i) => `10.0.0.3, 1.2.3.${i}, 203.0.113.5,10.0.0.3`), 10);
  });
  await t.step("a port, a bracket or another spelling makes nobody a new visitor", async () => {
    assertEquals(await tries(through(proxy), (i) => `203.0.113.6:${4_000 + i}`), 10);
    assertEquals(await tries(through(proxy), (i) => `[2001:db8::1]:${4_000 + i}`), 10);
    assertEquals(await tries(through(`::ffff:${proxy}`), (i) => i % 2 ? "::ffff:203.0.113.9" : "203.0.113.9"), 10);
  });
  await t.step("what is no address at all is the proxy's own visitor", async () => {
    assertEquals(await tries(through("10.0.0.3"), (i) => `unknown${i}`), 10);
  });
});

Deno.test("browsers are told to stay with https only where they speak it", async () => {
  await using server = await startServer();
  const hsts = async (elsewhere: Elsewhere, proto?: string) => {
    const headers: Record<string, string> = proto === undefined ? {} : { "x-forwarded-proto": proto };
    return (await from(server, elsewhere)("GET", "/login", { headers })).headers.get("strict-transport-security");
  };
  assertEquals(await hsts({}), null);
  assertEquals(await hsts({}, "https"), null, "nobody is believed who is no proxy of ours");
  assertEquals(await hsts(through(proxy), "https"), "max-age=31536000");
  assertEquals(await hsts(through(proxy), "HTTPS, http"), "max-age=31536000");
  assertEquals(await hsts(through(proxy), "http"), null);
  assertEquals(
    (await from(server)("GET", "https://jobs.northwind.example/login")).headers.get("strict-transport-security"),
    "max-age=31536000",
  );
});

Deno.test("figures are shown to this machine itself, and elsewhere to whoever has their token", async () => {
  await using server = await startServer();
  const here = "http://127.0.0.1:8000/metrics";
  const status = async (elsewhere: Elsewhere, url: string, headers: Record<string, string> = {}) =>
    (await from(server, elsewhere)("GET", url, { headers })).status;
  assertEquals(await status({ address: "127.0.0.1" }, here), 200);
  assertEquals(await status({ address: "::1" }, "http://[::1]:8000/metrics"), 200);
  assertEquals(await status({ address: "203.0.113.7" }, "/metrics"), 403);
  assertEquals(
    await status({ address: "127.0.0.1" }, here, { "x-forwarded-for": "203.0.113.7" }),
    403,
    "a proxy on this machine",
  );
  assertEquals(
    await status({ address: "127.0.0.1" }, "http://evil.example:8000/metrics"),
    403,
    "a name that leads here",
  );
  const settings = { metricsToken: "a token of sixteen" };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  assertEquals(await status({ settings }, "/metrics", bearer("a token of sixteen")), 200);
  for (const wrong of ["a token of sixteeN", "", "a token"]) {
    assertEquals(await status({ settings }, "/metrics", bearer(wrong)), 403);
  }
  assertEquals(await status({ settings: { metricsToken: null } }, "/metrics", bearer("null")), 403);
});

Deno.test("a fresh server that others can reach asks everybody for its code, whom it takes to be near as well", async () => {
  await using server = await startServer({ ready: false });
  const settings = { setupCode: "KX4P2M7Q" };
  for (const address of ["127.0.0.1", "203.0.113.7"]) {
    const ask = from(server, { address, settings });
    assertMatch((await ask("GET", "/setup")).text, /Setup code/);
    const fields = {
      ...{ name: "Noor Haddad", email: "noor@northwind.example", password: "a quiet harbour" },
      ...{ company: "Northwind", contact: "jobs@northwind.example", code: "" },
    };
    const refused = await ask("POST", "/setup", form(fields));
    assertEquals(refused.status, 422);
    assertMatch(refused.text, /This is not the code/);
  }
  assertEquals(await server.engine.runPromise(server.store.users.count()), 0);
});
