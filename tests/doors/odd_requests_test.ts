import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { startServer } from "../kit/server.ts";
import { asking, form, json, sentence } from "./kit/ask.ts";
import { openHouse } from "./kit/house.ts";
import { raw } from "./kit/raw.ts";
import { routes } from "./kit/routes.ts";

const end = "Connection: close\r\n\r\n";

Deno.test("a request that no browser sends is answered with a status of its own, never with a failure", async (t) => {
  await using server = await startServer();
  const { host } = new URL(server.url);
  const get = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${more}${end}`;
  const method = (name: string, path = "/login", more = "") =>
    `${name} ${path} HTTP/1.1\r\nHost: ${host}\r\n${more}${end}`;
  const of = (name: string) => `GET /login HTTP/1.1\r\nHost: ${name}\r\n${end}`;
  const ours = "Sec-Fetch-Site: same-origin\r\n";
  const statusOf = async (request: string | Uint8Array<ArrayBuffer>) => (await raw(server.url, request)).slice(9, 12);

  const cases: readonly [string, string | Uint8Array<ArrayBuffer>, readonly string[]][] = [
    ["TRACE", method("TRACE"), ["405"]],
    ["CONNECT", method("CONNECT", "evil.example:443"), ["405"]],
    ["DELETE", method("DELETE", "/login", ours), ["405"]],
    ["PATCH on the API", method("PATCH", "/api/v1/jobs"), ["405"]],
    ["a method that nobody knows", method("BREW", "/login", ours), ["405"]],
    ["PUT on a page", method("PUT", "/login", ours), ["404"]],
    ["PUT of a stranger", method("PUT"), ["403"]],
    ["POST on a page that takes none", method("POST", "/privacy", ours), ["404"]],
    ["OPTIONS", method("OPTIONS"), ["404"]],
    ["OPTIONS *", method("OPTIONS", "*"), ["404"]],
    ["the address of another site", get("http://evil.example/login"), ["200"]],
    ["a host without an end", of("["), ["400"]],
    ["a host of two words", of("a b"), ["400"]],
    ["a host with NUL", of("%00"), ["400"]],
    ["a port beyond all ports", of("a:99999"), ["400"]],
    ["no host at all", `GET /login HTTP/1.1\r\n${end}`, ["200", "400"]],
    ["an old protocol", "GET /login HTTP/1.0\r\n\r\n", ["200"]],
    ["a path of 20,000 letters", get(`/${"a".repeat(20_000)}`), ["404"]],
    ["a path beyond the limit", get(`/${"a".repeat(70_000)}`), ["400", "414"]],
    ["a search of 20,000 letters", get(`/apply?code=${"a".repeat(20_000)}`), ["303"]],
    ["a header of 60,000 letters", get("/login", `X-Long: ${"a".repeat(60_000)}\r\n`), ["200"]],
    ["a header beyond the limit", get("/login", `X-Long: ${"a".repeat(900_000)}\r\n`), ["400", "431", ""]],
    ["two hundred headers", get("/login", Array.from({ length: 200 }, (_, i) => `X-${i}: 1\r\n`).join("")), [
      "400",
      "431",
    ]],
    ["a cookie of half letters", get("/login", "Cookie: __Host-session=%E0%A4%A; __Host-seat=%; =; ;;a\r\n"), ["200"]],
    ["a flash of somebody else", get("/login", "Cookie: __Host-flash=%7B%22text%22%3A7%7D\r\n"), ["200"]],
    [
      "letters of no alphabet",
      new Uint8Array([
        ...new TextEncoder().encode("GET /login HTTP/1.1\r\nX-A: "),
        0xff,
        0xfe,
        ...new TextEncoder().encode(`\r\n${end}`),
      ]),
      ["200", "400"],
    ],
    ["two lengths", `POST /login HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nContent-Length: 6\r\n${end}abcdef`, [
      "400",
    ]],
    [
      "a length and pieces",
      `POST /login HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n${end}0\r\n\r\n`,
      ["400"],
    ],
    ["a backslash for a slash", get("\\login"), ["400"]],
    ["NUL in the path", get("/i/%00"), ["404"]],
    ["a broken percent", get("/login?next=%&%E0=%ZZ"), ["200"]],
  ];
  for (const [what, request, expected] of cases) {
    await t.step(`${what}: ${expected[0]}`, async () => {
      const status = await statusOf(request);
      assert(expected.includes(status), `${status} instead of ${expected}`);
    });
  }
  assertEquals((await asking(server.url)("GET", "/healthz")).status, 200);
});

Deno.test("a line break in an address ends no header, wherever the address is given back", async () => {
  await using house = await openHouse();
  const { server, session } = house;
  const { host } = new URL(server.url);
  const { cookie } = await session("admin");
  const evil = "x%0d%0aSet-Cookie:%20evil=1%0d%0a%0d%0a<script>";
  const paths = [
    ...[
      `/jobs/${evil}/publication`,
      `/jobs/${evil}/kit/questions`,
      `/candidates/${evil}/decisions`,
      `/apply/${evil}/reading`,
    ],
    ...[
      `/i/${evil}/person`,
      `/login?next=/${evil}`,
      `/apply?code=${evil}`,
      `/candidates.csv?q=${evil}`,
      `/jobs?q=${evil}`,
    ],
  ];
  for (const path of paths) {
    const head = await raw(server.url, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\n${end}`);
    assertMatch(head, /^HTTP\/1\.1 (200|303|404)/, path);
    assertEquals([path, /^set-cookie: evil/im.test(head)], [path, false]);
  }
});

Deno.test("links in letters and pages name our own address, whatever host a visitor writes", async () => {
  await using house = await openHouse();
  const { server, priya } = house;
  const request = `GET /i/${priya.link} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n${end}`;
  const { hostname, port } = new URL(server.url);
  using connection = await Deno.connect({ hostname, port: Number(port) });
  await connection.write(new TextEncoder().encode(request));
  const page = await new Response(connection.readable).text();
  assertStringIncludes(page, `${server.url}/i/${priya.link}`);
  assertEquals(page.includes("evil.example"), false);
});

Deno.test("HEAD answers as GET does, without a body", async () => {
  await using house = await openHouse();
  const cookie = (await house.session("admin")).cookie;
  const ask = asking(house.server.url, { cookie });
  const plain = routes().filter(({ method, path }) =>
    method === "GET" && !path.includes(":") && !/live|metrics/.test(path)
  );
  for (const { path } of plain.filter(({ path }) => !path.startsWith("/api/v1/j") && !path.startsWith("/interview"))) {
    const [get, head] = [await ask("GET", path), await ask("HEAD", path)];
    assertEquals([path, head.status, head.text, head.location], [path, get.status, "", get.location]);
    assertEquals(head.headers.get("content-security-policy"), get.headers.get("content-security-policy"));
  }
});

Deno.test("JSON that cannot be read, or holds what nobody sends, is answered in words", async () => {
  await using house = await openHouse();
  const { server, job, tomasz } = house;
  const ask = asking(server.url, { authorization: `Bearer ${await server.token()}` });
  const bodies = {
    ...{ "no JSON": "{", "nothing": "", "a word": '"word"', "null": "null", "a list": "[]", "a number": "1e999" },
    "another shape": '{"title":{"a":1},"name":["x"],"text":7,"consent":"yes","jobCode":{},"email":false,"turn":"x"}',
    "a prototype": '{"__proto__":{"title":"x"},"constructor":{"prototype":{}}}',
    "depth": `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
    "half a letter": new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  };
  const paths = [
    ...["/api/v1/jobs", `/api/v1/jobs/${job.id}/applications`, "/api/interview/start", "/api/interview/answer"],
    ...["begin", "answers"].map((act) => `/api/v1/interviews/${tomasz.interviewId}/${act}`),
  ];
  for (const [what, body] of Object.entries(bodies)) {
    for (const path of paths) {
      const answer = await ask("POST", path, { headers: { "content-type": "application/json" }, body });
      assert(answer.status >= 400 && answer.status < 500, `${path}, ${what}: ${answer.status}`);
      assert(sentence(answer).length > 10, `${path}, ${what}: ${answer.text}`);
    }
  }
  const strange = { title: "Engineer \u0000 \ud800", description: "We build \u0000.", mustHave: ["\ud800"] };
  assertEquals((await ask("POST", "/api/v1/jobs", json(strange))).status, 201);
  const page = asking(server.url, await house.session("admin"));
  assertEquals((await page("GET", "/jobs")).status, 200);
  assertEquals((await page("POST", "/jobs", form({ title: "\u0000", description: "\ud800\u0000" }))).status, 422);
});
