import { assert, assertEquals, assertMatch, assertNotMatch, assertStringIncludes } from "@std/assert";
import { company, tokenHolder } from "../../engine/mod.ts";
import { startServer } from "../kit/server.ts";
import { invited, openJob } from "./candidate/northwind.ts";
import { heading, Visitor } from "./candidate/visitor.ts";
import { signedIn } from "./recruiter/desk.ts";

Deno.test("settings", async (t) => {
  await using server = await startServer();
  const { store, engine } = server;
  const ana = await signedIn(server);

  await t.step("name the company, and whom candidates write to", async () => {
    const wrong = await ana.post("/settings", { name: "Northwind & Sons", contact: "nobody" });
    assertEquals(wrong.status, 422);
    assertMatch(wrong.text, /value="Northwind &amp; Sons"[^]*Enter an address that candidates can write to\./);
    assertEquals((await ana.post("/settings", { name: "Northwind", contact: "hr@northwind.example" })).status, 303);
    assertEquals(await engine.runPromise(company()), { name: "Northwind", contact: "hr@northwind.example" });
    assertMatch((await ana.get("/settings")).text, /Saved\.[^]*hr@northwind\.example/);
  });

  await t.step("let a person in with a role and a first password", async () => {
    const tomasz = {
      name: "Tomasz Wilk",
      email: "tomasz@northwind.example",
      role: "reviewer",
      password: "ten or more",
    };
    const wrong = await ana.post("/settings/people", { ...tomasz, role: "king", email: "tomasz" });
    assertEquals(wrong.status, 422);
    assertMatch(wrong.text, /Choose a role\./);
    const weak = await ana.post("/settings/people", { ...tomasz, password: "few" });
    assertMatch(weak.text, /Choose a password of 10 characters or more\./);
    assertNotMatch(weak.text, /value="few"/);
    assertEquals((await ana.post("/settings/people", tomasz)).location, "/settings/people");
    const { text } = await ana.get("/settings/people");
    assertMatch(text, /Tomasz Wilk is added, and can sign in\.[^]*tomasz@northwind\.example<\/td><td>Reviewer/);
    const twice = await ana.post("/settings/people", tomasz);
    assertEquals(twice.status, 422);
    assertMatch(twice.text, /Somebody with this address is here already\./);
    const visitor = new Visitor(server.url);
    assertEquals((await visitor.post("/login", tomasz)).location, "/");
  });

  await t.step("show a token once, and take it away again after a question", async () => {
    assertEquals((await ana.post("/settings/tokens", { name: " ", role: "recruiter" })).status, 422);
    const made = await ana.post("/settings/tokens", { name: "Careers site", role: "recruiter" });
    const [, secret] = made.text.match(/data-copy="([^"]+)"/) ?? [];
    const held = await engine.runPromise(tokenHolder(secret!));
    assertEquals([held?.name, held?.role], ["Careers site", "recruiter"]);
    const { text } = await ana.get("/settings/tokens");
    assertMatch(text, /Careers site<\/b><\/th><td>Recruiter<\/td><td>Itself/);
    assert(!text.includes(secret!), "a token is shown once");
    const removal = `/settings/tokens/${held!.id}/removal`;
    assertEquals(heading(await ana.get(removal)), "Remove the token for Careers site?");
    assertEquals((await ana.post(removal)).location, "/settings/tokens");
    assertEquals(await engine.runPromise(tokenHolder(secret!)), undefined);
    assertEquals((await ana.post(removal)).status, 404);
  });

  await t.step("hold the letters that wait, to be copied whole", async () => {
    assertMatch((await ana.get("/settings/mail")).text, /No mail server is set up\.[^]*There is no letter yet/);
    const token = await invited(server, await openJob(server));
    const { text } = await ana.get("/settings/mail");
    assertMatch(text, /1 letter waits\.[^]*mira\.okafor@example\.com[^]*Your interview for Backend engineer/);
    assertStringIncludes(text, `${server.url}/i/${token}`);
  });

  await t.step("say which providers are set up, and never a secret", async () => {
    const { text } = await ana.get("/settings/providers");
    assertMatch(text, /OpenAI[^]*OPENAI_API_KEY[^]*Not set up[^]*Rules[^]*Always there/);
  });

  await t.step("take the demo company in, and out again with all of it", async () => {
    assertEquals((await ana.get("/demo")).location, "/settings/demo");
    assertEquals((await ana.post("/demo")).location, "/");
    assertMatch((await ana.get("/")).text, /The demo company is here\.[^]*Demo<\/span>/);
    assertMatch((await ana.get("/settings/demo")).text, /The demo company is here[^]*href="\/demo\/removal"/);
    assertEquals(heading(await ana.get("/demo/removal")), "Take the demo company out?");
    assertEquals((await ana.post("/demo/removal")).location, "/settings/demo");
    assertEquals((await engine.runPromise(store.jobs.list())).filter(({ demo }) => demo), []);
    assertMatch((await ana.get("/jobs")).text, /Backend engineer/);
  });
});

Deno.test("help says how it works, with the formula and the keys", async () => {
  await using server = await startServer();
  const { text } = await (await signedIn(server, "practiser")).get("/help");
  for (const said of ["A first interview in five steps", "How marks are computed", 'href="/api/docs"', "DATA_DIR"]) {
    assertStringIncludes(text, said);
  }
  assertEquals((await new Visitor(server.url).get("/help")).location, "/login?next=%2Fhelp");
});
