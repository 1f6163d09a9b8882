import { assert, assertEquals, assertMatch } from "@std/assert";
import { beginSession } from "../../engine/mod.ts";
import { startServer, type TestServer } from "../kit/server.ts";
import { invited, openJob } from "../web/candidate/northwind.ts";
import { begin, Visitor } from "../web/candidate/visitor.ts";
import { type Answer, form, sentence } from "./kit/ask.ts";
import { type Elsewhere, from } from "./kit/from.ts";

/** The start of a window of each limit, an hour ahead: no round forgets what is counted here. */
const now = Math.ceil(Date.now() / 3_600_000 + 1) * 3_600_000;
type Try = () => Promise<Answer>;

/** Tries until it is too fast; how often it was not, and the answer that said so. */
async function until429(attempt: Try, most = 200): Promise<{ passed: number; refused: Answer }> {
  for (let passed = 0; passed <= most; passed++) {
    const answer = await attempt();
    if (answer.status === 429) return { passed, refused: answer };
  }
  throw new Error(`${most} tries, and none was too fast.`);
}

const visitor = (server: TestServer, elsewhere: Elsewhere = {}) => from(server, { now, ...elsewhere });

Deno.test("whoever is too fast waits, and is told how long", async (t) => {
  await using server = await startServer();
  const job = await openJob(server);
  const link = await invited(server, job);
  const person = new Visitor(server.url);
  await begin(person, link, "voice");
  const seat = { cookie: person.cookie };
  const another = new Visitor(server.url);
  await begin(another, await invited(server, job, "Priya Raman"));
  const { token } = server;
  const slow = { rateLimitFactor: 0.01 };

  const cases: readonly [string, Try, number, number][] = [
    ["signing in", () => visitor(server)("POST", "/login", form({ email: "", password: "" })), 10, 300],
    ["applying", () => visitor(server)("POST", `/apply/${job.code}`, form({})), 20, 600],
    ["reading a file", () => visitor(server)("POST", `/apply/${job.code}/reading`, form({})), 20, 600],
    ["guessing links", () => visitor(server)("GET", `/i/${crypto.randomUUID()}`), 60, 600],
    [
      "guessing tokens",
      () =>
        visitor(server, { address: "198.51.100.30" })("GET", "/api/v1/jobs", {
          headers: { authorization: "Bearer guess" },
        }),
      60,
      600,
    ],
    [
      "sending sound",
      () => visitor(server, { settings: slow })("PUT", "/interview/sound/1/0", { headers: seat, body: "x" }),
      6,
      60,
    ],
    ["anything at all", () => visitor(server, { settings: slow, address: "198.51.100.20" })("GET", "/privacy"), 12, 60],
  ];
  for (const [what, attempt, limit, seconds] of cases) {
    await t.step(`${what}: after ${limit} tries`, async () => {
      const { passed, refused } = await until429(attempt);
      assertEquals([passed, refused.headers.get("retry-after")], [limit, `${seconds}`]);
      assertMatch(
        sentence(refused),
        /^Too many tries in a short time\. Try again in \d+ (seconds|minutes); nothing is lost\.$/,
      );
    });
  }

  await t.step("whoever holds what others guess comes in from the same address", async () => {
    assertEquals((await visitor(server)("GET", `/i/${link}`)).status, 200);
    const headers = { authorization: `Bearer ${await token("recruiter")}` };
    const neighbour = visitor(server, { address: "198.51.100.30" });
    assertEquals((await neighbour("GET", "/api/v1/jobs", { headers })).status, 200);
  });

  await t.step("who is known is counted alone, since an office shares an address", async () => {
    const here = visitor(server, { settings: slow, address: "198.51.100.20" });
    const session = { cookie: `__Host-session=${await server.engine.runPromise(beginSession(server.admin.user.id))}` };
    const bearer = { authorization: `Bearer ${await token("recruiter")}` };
    assertEquals((await here("GET", "/privacy")).status, 429);
    const known = [["/jobs", session], ["/api/v1/jobs", bearer], ["/interview", { cookie: another.cookie }]] as const;
    for (const [path, headers] of known) {
      assertEquals((await until429(() => here("GET", path, { headers }))).passed, 12, path);
    }
    assertEquals((await here("GET", "/privacy", { headers: { cookie: "__Host-session=made-up" } })).status, 429);
  });

  await t.step("another address is another one, and so is the next window", async () => {
    const empty = form({ email: "", password: "" });
    const login = (elsewhere: Elsewhere) =>
      visitor(server, elsewhere)("POST", "/login", empty).then(({ status }) => status);
    assertEquals(await login({}), 429);
    assertEquals(await login({ address: "203.0.113.8" }), 422);
    assertEquals(await login({ now: now + 299_999 }), 429);
    assertEquals(await login({ now: now + 300_000 }), 422);
  });

  await t.step("of IPv6 the first half counts: the second is one visitor's own to choose", async () => {
    const empty = form({ email: "", password: "" });
    let host = 0;
    const moving = () =>
      visitor(server, { address: `2001:db8:0:7::${(++host).toString(16)}` })("POST", "/login", empty);
    assertEquals((await until429(moving)).passed, 10);
    assertEquals((await visitor(server, { address: "2001:db8:0:7:ffff::1" })("POST", "/login", empty)).status, 429);
    assertEquals((await visitor(server, { address: "2001:db8:0:8::1" })("POST", "/login", empty)).status, 422);
  });

  await t.step("one person's password is tried a hundred times at most, from however many addresses", async () => {
    let address = 0;
    const attempt = (email: string) => {
      const elsewhere = { address: `192.0.2.${++address % 250}` };
      return visitor(server, elsewhere)("POST", "/login", form({ email, password: "" }));
    };
    assertEquals((await until429(() => attempt("Ana.Lindqvist@northwind.example "))).passed, 100);
    assertEquals((await attempt("ana.lindqvist@northwind.example")).status, 429);
    assertEquals((await attempt("noor.haddad@northwind.example")).status, 422);
  });

  await t.step("whoever watches the process is never too fast", async () => {
    const watching = visitor(server, { settings: slow, address: "198.51.100.20" });
    for (let tries = 0; tries < 20; tries++) assertEquals((await watching("GET", "/healthz")).status, 200);
  });
});

Deno.test("what was counted is there after a restart, and for a second machine", async () => {
  const dataDir = await Deno.makeTempDir({ prefix: "candor-" });
  try {
    const attempt = (server: TestServer) => visitor(server)("POST", "/login", form({ email: "", password: "" }));
    {
      await using server = await startServer({ dataDir });
      for (let tries = 0; tries < 9; tries++) assertEquals((await attempt(server)).status, 422);
      const rows = await Deno.readFile(`${dataDir}/candor.db-wal`);
      assert(!new TextDecoder("latin1").decode(rows).includes("203.0.113.7"), "no address is kept");
    }
    await using server = await startServer({ dataDir, ready: false });
    assertEquals((await attempt(server)).status, 422);
    assertEquals((await attempt(server)).status, 429, "another app on the same rows");
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
