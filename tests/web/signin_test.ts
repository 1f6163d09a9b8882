import { assertEquals, assertMatch, assertNotMatch, assertStringIncludes } from "@std/assert";
import { admin, startServer } from "../kit/server.ts";
import { heading, Visitor } from "./candidate/visitor.ts";
import { from } from "./recruiter/from_elsewhere.ts";

const { email, password } = admin;

Deno.test("signing in", async (t) => {
  await using server = await startServer();

  await t.step("leads back to the page that was asked for, and nowhere else", async () => {
    const visitor = new Visitor(server.url);
    const { location } = await visitor.get("/jobs?q=data");
    assertEquals(location, "/login?next=%2Fjobs%3Fq%3Ddata");
    assertStringIncludes((await visitor.get(location)).text, 'name="next" value="/jobs?q=data"');
    const entered = await visitor.post("/login", { email: email.toUpperCase(), password, next: "/jobs?q=data" });
    assertEquals([entered.status, entered.location], [303, "/jobs?q=data"]);
    assertEquals((await visitor.get("/login?next=//evil.example")).location, "/");
    const away = await new Visitor(server.url).post("/login", { email, password, next: "https://evil.example/" });
    assertEquals(away.location, "/");
  });

  await t.step("keeps the address when the password is wrong, and does not say which of both it was", async () => {
    const visitor = new Visitor(server.url);
    const wrong = await visitor.post("/login", { email, password: "not this one" });
    assertEquals([wrong.status, heading(wrong)], [401, "Sign in"]);
    assertMatch(wrong.text, new RegExp(`value="${email}"[^]*do not belong together`));
    const nobody = await visitor.post("/login", { email: "nobody@northwind.example", password: "not this one" });
    assertEquals(nobody.status, 401);
    assertMatch(nobody.text, /do not belong together/);
    const empty = await visitor.post("/login", { email: "", password: "" });
    assertEquals(empty.status, 422);
    assertMatch(empty.text, /Enter your e-mail address\.[^]*Enter your password\./);
  });

  await t.step("ends with signing out", async () => {
    const visitor = new Visitor(server.url);
    await visitor.post("/login", { email, password });
    assertEquals((await visitor.get("/jobs")).status, 200);
    assertEquals((await visitor.get("/logout")).location, "/");
    assertEquals((await visitor.post("/logout")).location, "/login");
    assertEquals((await visitor.get("/jobs")).location, "/login?next=%2Fjobs");
  });

  await t.step("is refused when the form comes from another site", async () => {
    const visitor = new Visitor(server.url);
    const { status } = await visitor.post("/login", { email, password }, {
      "Sec-Fetch-Site": "cross-site",
      origin: "https://evil.example",
    });
    assertEquals(status, 403);
  });

  await t.step("says over plain http from elsewhere why it will not work, and what does", async () => {
    const far = await from(server, "203.0.113.7")("/login");
    assertMatch(await far.text(), /This connection is not encrypted\.[^]*TLS_CERT_FILE[^]*PUBLIC_URL/);
    const near = await from(server, "::1")("http://[::1]:8000/login");
    assertNotMatch(await near.text(), /not encrypted/);
  });

  await t.step("is slowed down after ten tries from one place", async () => {
    const ask = from(server, "198.51.100.9", { rateLimitFactor: 1 });
    const attempt = () => ask("/login", { email: "", password: "" });
    for (let tries = 0; tries < 10; tries++) assertEquals((await attempt()).status, 422);
    const eleventh = await attempt();
    assertEquals(eleventh.status, 429);
    assertMatch(eleventh.headers.get("retry-after") ?? "", /^\d+$/);
  });
});
