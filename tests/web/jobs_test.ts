import { assert, assertEquals, assertMatch, assertNotMatch, assertStringIncludes } from "@std/assert";
import { startServer } from "../kit/server.ts";
import { invited, openJob } from "./candidate/northwind.ts";
import { heading } from "./candidate/visitor.ts";
import { interviewed, signedIn } from "./recruiter/desk.ts";

const description = `Senior data engineer

You build the pipelines that feed our warehouse.

Must have:
- SQL
- Airflow

Nice to have:
- dbt`;

const form = {
  title: "Data engineer",
  description,
  mustHave: "SQL\nAirflow, Python\nSQL",
  niceToHave: "dbt",
  level: "3",
  minutes: "15",
  track: "data",
  deadline: "2030-11-30",
};

Deno.test("jobs", async (t) => {
  await using server = await startServer({ environment: { TIME_ZONE: "Asia/Kolkata" } });
  const { store, engine } = server;
  const noor = await signedIn(server, "recruiter");

  await t.step("begin with a way to the first one", async () => {
    const { text } = await noor.get("/jobs");
    assertMatch(text, /There is no job yet\.[^]*href="\/jobs\/new"/);
  });

  await t.step("are read from a pasted description", async () => {
    const page = await noor.post("/jobs/proposal", { description });
    assertEquals([page.status, heading(page)], [200, "New job"]);
    assertMatch(page.text, /name="title"[^>]*value="Senior data engineer"/i);
    assertMatch(page.text, /name="mustHave"[^>]*>\s*SQL\s+Airflow/);
    assertMatch(page.text, /<option value="3" selected>Senior/);
    assertMatch(page.text, /<option value="data" selected>/);
    const part = await noor.post("/jobs/proposal", { description }, { "HX-Request-Type": "partial" });
    assert(!part.text.includes("<html"), "a part has no frame");
    assertEquals((await noor.get("/jobs/proposal")).location, "/jobs/new");
    const empty = await noor.post("/jobs/proposal", { description: " " });
    assertEquals(empty.status, 422);
    assertMatch(empty.text, /Paste the job&#39;s description/);
  });

  await t.step("come back as they were typed when something is wrong", async () => {
    const page = await noor.post("/jobs", { ...form, title: "", level: "9", deadline: "soon" });
    assertEquals(page.status, 422);
    for (const said of ["Give the job a title.", "Choose a level.", "Write the day like 2026-11-30."]) {
      assertStringIncludes(page.text, said);
    }
    assertMatch(page.text, /SQL\nAirflow, Python/);
    assertEquals((await engine.runPromise(store.jobs.list())).length, 0);
  });

  await t.step("are posted with a drafted kit, which is what comes next", async () => {
    const { status, location } = await noor.post("/jobs", form);
    const [job] = await engine.runPromise(store.jobs.list());
    assertEquals([status, location], [303, `/jobs/${job!.id}/kit`]);
    assertEquals([job!.mustHave, job!.level, job!.minutes], [["SQL", "Airflow", "Python"], 3, 15]);
    assertEquals(new Date(job!.deadline!).toISOString(), "2030-11-30T18:29:59.999Z");
    assert(await engine.runPromise(store.kits.draft(job!.id)));
    assertMatch((await noor.get(location)).text, /The job is posted, and its kit is drafted\./);
    const { text } = await noor.get(`/jobs/${job!.id}`);
    assertMatch(text, /Nobody can apply yet: this job&#39;s kit is not published\./);
  });

  await t.step("can be paused, changed and closed", async () => {
    const [job] = await engine.runPromise(store.jobs.list());
    const here = `/jobs/${job!.id}/settings`;
    const shown = await noor.get(here);
    assertMatch(shown.text, /name="deadline"[^>]*value="2030-11-30"/);
    assertMatch(shown.text, /value="open" checked/);
    const wrong = await noor.post(here, { ...form, title: "", status: "paused" });
    assertEquals(wrong.status, 422);
    assertMatch(wrong.text, /value="paused" checked/);
    assertEquals((await noor.post(here, { ...form, deadline: "", status: "paused" })).location, here);
    const changed = await engine.runPromise(store.jobs.find(job!.id));
    assertEquals([changed?.status, changed?.deadline], ["paused", null]);
    assertMatch((await noor.get(here)).text, /Saved\.[^]*Paused: nobody can apply just now/);
  });

  const backend = await openJob(server);

  await t.step("are searched and sorted in the address", async () => {
    const titles = async (query: string) =>
      [...(await noor.get(`/jobs${query}`)).text.matchAll(/<th scope="row"><a[^>]*>([^<]*)</g)].map(([, title]) =>
        title
      );
    assertEquals(await titles(""), ["Backend engineer", "Data engineer"]);
    assertEquals(await titles("?sort=-title"), ["Data engineer", "Backend engineer"]);
    assertEquals(await titles("?sort=posted"), ["Data engineer", "Backend engineer"]);
    assertEquals(await titles("?status=paused"), ["Data engineer"]);
    assertEquals(await titles(`?q=${backend.code.toLowerCase()}`), ["Backend engineer"]);
    assertMatch((await noor.get("/jobs?q=gardener")).text, /No job fits this search\./);
  });

  await t.step("show their link and code, and an empty pipeline that says what to do", async () => {
    const { text } = await noor.get(`/jobs/${backend.id}`);
    assertStringIncludes(text, `data-copy="${server.url}/apply/${backend.code}"`);
    assertMatch(text, /Nobody has applied yet\. Share the link, or apply yourself to see what they see\./);
  });

  await t.step("show their candidates by stage, found by name", async () => {
    await interviewed(server, backend, "Mira Okafor");
    await invited(server, backend, "Tomasz Wilk");
    const names = async (query: string) =>
      [...(await noor.get(`/jobs/${backend.id}${query}`)).text.matchAll(/<th scope="row"><a[^>]*>([^<]*)</g)]
        .map(([, name]) => name);
    assertEquals(await names(""), ["Tomasz Wilk", "Mira Okafor"]);
    assertEquals(await names("?sort=name"), ["Mira Okafor", "Tomasz Wilk"]);
    assertEquals(await names("?stage=to_read"), ["Mira Okafor"]);
    assertEquals(await names("?q=wilk"), ["Tomasz Wilk"]);
    assertEquals(await names("?q=nobody"), []);
    const { text } = await noor.get(`/jobs/${backend.id}`);
    assertMatch(text, /All <b>2<[^]*Invited <b>1<[^]*To read <b>1</);
    assertMatch(text, /Candidates <span class="count">2</);
  });

  await t.step("that do not exist are not found", async () => {
    for (const path of ["/jobs/none", "/jobs/none/kit", "/jobs/none/settings"]) {
      assertEquals((await noor.get(path)).status, 404);
    }
    assertNotMatch((await noor.get("/jobs/none")).text, /undefined/);
  });
});
