import { assertEquals, assertMatch, assertNotMatch, assertStringIncludes } from "@std/assert";
import { company } from "../../engine/mod.ts";
import { startServer } from "../kit/server.ts";
import { heading, Visitor } from "./candidate/visitor.ts";
import { from } from "./recruiter/from_elsewhere.ts";

const noor = {
  name: "Noor Haddad",
  email: "Noor.Haddad@Northwind.example",
  password: "a quiet harbour",
  company: "Northwind",
  contact: "jobs@northwind.example",
};

Deno.test("a fresh installation", async (t) => {
  await using server = await startServer({ ready: false });
  const visitor = new Visitor(server.url);

  await t.step("leads to its setup, whatever is asked for", async () => {
    for (const path of ["/", "/login"]) assertEquals((await visitor.get(path)).location, "/setup");
    assertEquals((await visitor.get("/jobs")).location, "/login?next=%2Fjobs");
    const page = await visitor.get("/setup");
    assertEquals([page.status, heading(page)], [200, "Set up Candor"]);
    assertNotMatch(page.text, /Setup code/);
  });

  await t.step("gives back what was typed, with a sentence beside each wrong field, but no password", async () => {
    const page = await visitor.post("/setup", { ...noor, email: "noor", password: "brief one" });
    assertEquals(page.status, 422);
    assertMatch(page.text, /value="Northwind"/);
    assertMatch(page.text, /value="noor"[^]*Enter an address such as noor@example\.com\./);
    assertNotMatch(page.text, /brief/);
    const weak = await visitor.post("/setup", { ...noor, password: "brief one" });
    assertEquals(weak.status, 422);
    assertMatch(weak.text, /id="password"[^>]*aria-invalid="true"[^]*Choose a password of 10 characters or more\./);
  });

  await t.step("asks visitors from elsewhere for the printed code", async () => {
    const ask = from(server, "203.0.113.7", { setupCode: "KX4P2M7Q" });
    assertMatch(await (await ask("/setup")).text(), /Setup code/);
    const wrong = await ask("/setup", { ...noor, code: "AAAA" });
    assertEquals(wrong.status, 422);
    assertMatch(await wrong.text(), /This is not the code that was printed at the start/);
  });

  await t.step("is set up by its first admin, who is signed in and may look at a demo", async () => {
    assertEquals((await visitor.post("/setup", noor)).location, "/setup/start");
    const start = await visitor.get("/setup/start");
    assertStringIncludes(start.text, 'action="/demo"');
    assertMatch(start.text, /take all of it out again under Settings, Demo/);
    assertEquals(await server.engine.runPromise(company()), { name: noor.company, contact: noor.contact });
    const today = await visitor.get("/");
    assertMatch(heading(today), /^Good \w+, Noor$/);
    assertMatch(today.text, /Post your first job[^]*Look around first/);
  });

  await t.step("is set up once", async () => {
    const stranger = new Visitor(server.url);
    assertEquals((await stranger.get("/setup")).location, "/login");
    assertEquals((await stranger.post("/setup", { ...noor, email: "tomasz@northwind.example" })).location, "/login");
    assertEquals((await server.engine.runPromise(server.store.users.list())).length, 1);
  });
});
