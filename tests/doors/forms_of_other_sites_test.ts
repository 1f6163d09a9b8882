import { assertEquals, assertStringIncludes } from "@std/assert";
import { startServer } from "../kit/server.ts";
import { asking, form, json } from "./kit/ask.ts";
import { type Elsewhere, from } from "./kit/from.ts";
import { held } from "./kit/held.ts";
import { openHouse } from "./kit/house.ts";
import { addressOf, routes } from "./kit/routes.ts";

const evil = "https://evil.example";

/** What a browser sends that stands on another site; where it is too old to say so, its origin or nothing at all. */
const foreign: Readonly<Record<string, Record<string, string>>> = {
  "from another site": { "sec-fetch-site": "cross-site", origin: evil },
  "from another host of the same site": { "sec-fetch-site": "same-site", origin: "https://blog.northwind.example" },
  "from no page at all": { "sec-fetch-site": "none" },
  "with the origin of another site alone": { "sec-fetch-site": "", origin: evil },
  "with an origin that is kept secret": { origin: "null" },
  "with nothing that says where it comes from": {},
  "with an origin that only begins like ours": { origin: "http://127.0.0.1.evil.example" },
  "with our origin, and yet from another site": { "sec-fetch-site": "cross-site", origin: "OURS" },
  "as JSON": { "content-type": "application/json", origin: evil },
  "as a sound": { "content-type": "audio/webm", origin: evil },
  "as plain text": { "content-type": "text/plain", origin: evil },
};

Deno.test("a form of another site is refused wherever it is sent, and changes nothing", async (t) => {
  await using house = await openHouse();
  const { server, session, tomasz } = house;
  const cookie = `${(await session("admin")).cookie}; ${tomasz.visitor.cookie}`;
  const changing = routes().filter(({ method, path }) => method !== "GET" && !path.startsWith("/api/"));
  const before = await held(server);

  for (const [how, headers] of Object.entries(foreign)) {
    await t.step(`${how} (${changing.length} routes)`, async () => {
      for (const route of changing) {
        const sent = {
          "content-type": "application/x-www-form-urlencoded",
          cookie,
          ...headers,
          ...headers.origin === "OURS" ? { origin: server.url } : {},
        };
        const body = new TextEncoder().encode("outcome=reject&consent=on&way=text");
        const answer = await fetch(server.url + addressOf(route, house), { method: route.method, headers: sent, body });
        assertStringIncludes(await answer.text(), "This form came from another place.", route.name);
        assertEquals([route.name, answer.status], [route.name, 403]);
      }
    });
  }
  assertEquals(await held(server), before);

  await t.step("the session and the seat are what they were", async () => {
    const ask = asking(server.url, { cookie });
    assertEquals([(await ask("GET", "/jobs")).status, (await ask("GET", "/interview")).status], [200, 200]);
  });

  await t.step("machines are asked for their token alone: no browser sends it by itself", async () => {
    const headers = { authorization: `Bearer ${await server.token()}`, "sec-fetch-site": "cross-site", origin: evil };
    const ask = asking(server.url, headers);
    assertEquals(
      (await ask("POST", "/api/v1/jobs", json({ title: "Engineer", description: "We build." }))).status,
      201,
    );
    const withCookie = asking(server.url, { cookie });
    assertEquals((await withCookie("POST", "/api/v1/jobs", json({ title: "Engineer" }))).status, 401);
  });

  await t.step("pages of other sites read nothing of the API, but for those that are named", async () => {
    const headers = { origin: evil, "access-control-request-method": "POST" };
    const unnamed = await from(server)("OPTIONS", "/api/v1/jobs", { headers });
    assertEquals(unnamed.headers.get("access-control-allow-origin"), null);
    const settings = { corsOrigins: ["https://careers.northwind.example"] };
    const named = from(server, { settings });
    const allowed = async (origin: string) => {
      const { headers: told } = await named("OPTIONS", "/api/v1/jobs", { headers: { ...headers, origin } });
      return [told.get("access-control-allow-origin"), told.get("access-control-allow-credentials")];
    };
    assertEquals(await allowed("https://careers.northwind.example"), ["https://careers.northwind.example", null]);
    assertEquals((await allowed(evil))[0], null);
    assertEquals(
      (await named("GET", "/login", { headers: { origin: "https://careers.northwind.example" } })).headers.get(
        "access-control-allow-origin",
      ),
      null,
    );
  });
});

Deno.test("a form of ours comes through without Sec-Fetch-Site, as old browsers and plain http have it", async (t) => {
  await using server = await startServer();
  const proxy = "10.0.0.2";
  const statusOf = async (elsewhere: Elsewhere, headers: Record<string, string>) =>
    (await from(server, elsewhere)("POST", "/login", { ...form({ email: "", password: "" }), headers })).status;
  const http = { origin: "http://jobs.northwind.example" };
  const https = { origin: "https://jobs.northwind.example" };
  const another = { publicUrl: "http://10.0.0.1:8000" };

  await t.step("over plain http its origin is the one that we see ourselves", async () => {
    assertEquals(await statusOf({ settings: another }, http), 422);
    assertEquals(await statusOf({ settings: another }, https), 403);
  });

  await t.step("a proxy that we trust says that the browser speaks https", async () => {
    const settings = { ...another, trustedProxies: [proxy] };
    const forwarded = { ...https, "x-forwarded-proto": "https", "x-forwarded-for": "203.0.113.7" };
    assertEquals(await statusOf({ address: proxy, settings }, forwarded), 422);
    assertEquals(
      await statusOf({ address: "10.0.0.3", settings }, forwarded),
      403,
      "who is no proxy of ours is not believed",
    );
    assertEquals(await statusOf({ address: proxy, settings }, { ...forwarded, origin: evil }), 403);
  });

  await t.step("PUBLIC_URL is ours, by whatever name the proxy asks us", async () => {
    assertEquals(await statusOf({ settings: { publicUrl: https.origin } }, https), 422);
    assertEquals(
      await statusOf({ settings: { publicUrl: https.origin } }, { origin: `${https.origin}.evil.example` }),
      403,
    );
    assertEquals(await statusOf({ settings: { publicUrl: https.origin } }, { origin: `${https.origin}:8443` }), 403);
  });
});
