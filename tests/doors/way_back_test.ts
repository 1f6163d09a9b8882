import { assertEquals, assertMatch } from "@std/assert";
import { safePath } from "../../web/door/safe_path.ts";
import { admin, startServer } from "../kit/server.ts";
import { asking, form } from "./kit/ask.ts";

/** Where an address leads that a browser finds in `Location`, seen from a page of ours. */
const leadsTo = (location: string): string => new URL(location, "https://ours.example/login").origin;

const away = [
  "https://evil.example/",
  "https:evil.example",
  "HTTPS://evil.example",
  "//evil.example",
  "///evil.example",
  "////evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/%09/evil.example",
  "/..//evil.example",
  "/.//evil.example",
  "/%2e//evil.example",
  "/%2E%2e//evil.example",
  "/jobs/..//evil.example",
  "/jobs/../..//evil.example/",
  "/jobs/%2e%2e//evil.example",
  "/./\\evil.example",
  "javascript:alert(1)",
  "data:text/html,hello",
  "evil.example",
  "@evil.example",
  "/@evil.example:80/..//evil.example",
  "?next=//evil.example",
  "",
];

Deno.test("the way back after signing in leads to a page of ours, in whatever spelling somebody asks for another", async () => {
  await using server = await startServer();
  const { email, password } = admin;
  const entered = await asking(server.url)("POST", "/login", form({ email, password, next: "/..//evil.example" }));
  assertEquals([entered.status, entered.location], [303, "/"]);
  const cookie = entered.headers.getSetCookie()[0]!.split(";")[0]!;
  const ask = asking(server.url, { cookie });
  for (const next of away) {
    const { status, location } = await ask("GET", `/login?next=${encodeURIComponent(next)}`);
    assertEquals([next, status, leadsTo(location)], [next, 303, "https://ours.example"]);
    assertMatch(location, /^\/(?![/\\])/, next);
    assertEquals(safePath(safePath(next)), safePath(next));
  }
});

Deno.test("the way back keeps a page of ours with its search", () => {
  for (const page of ["/jobs", "/jobs?q=a%20b&sort=-posted", "/candidates/7?application=8", "/jobs/%E6%97%A5"]) {
    assertEquals(safePath(page), page);
  }
});
