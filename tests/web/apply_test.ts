import { assert, assertEquals, assertMatch, assertNotMatch, assertStringIncludes } from "@std/assert";
import { docxBytes, paragraph } from "../kit/made_files/docx_bytes.ts";
import { startServer } from "../kit/server.ts";
import { openJob } from "./candidate/northwind.ts";
import { heading, Visitor } from "./candidate/visitor.ts";

const mira = { name: "Mira Okafor", email: "mira.okafor@example.com" };
const resumeFile = () => {
  const body = paragraph("Mira Okafor") + paragraph("Backend engineer at Northwind, 2019 to 2024");
  return new File([docxBytes({ body })], "mira.docx");
};

Deno.test("applying for a job", async (t) => {
  await using server = await startServer();
  const job = await openJob(server);
  const visitor = new Visitor(server.url);
  const here = `/apply/${job.code}`;

  await t.step("a job code is typed in any case, with spaces", async () => {
    const typed = job.code.toLowerCase().replace(/^(...)/, "$1 ");
    const { status, location } = await visitor.get(`/apply?code=${encodeURIComponent(` ${typed} `)}`);
    assertEquals(status, 303);
    const page = await visitor.get(location);
    assertEquals([page.status, heading(page)], [200, "Backend engineer"]);
    for (const told of ["Northwind", job.description, "about 15 minutes"]) assertStringIncludes(page.text, told);
    assertEquals(page.headers.get("cache-control"), "no-store");
  });

  await t.step("an unknown code comes back with a sentence, an empty one too", async () => {
    const unknown = await visitor.get("/apply/zzzzzz");
    assertEquals(unknown.status, 404);
    assertMatch(unknown.text, /value="zzzzzz"[^]*No job has this code/);
    const empty = await visitor.get("/apply?code=+");
    assertEquals(empty.status, 422);
    assertStringIncludes(empty.text, "Enter the job code.");
  });

  await t.step("what is wrong comes back beside its field, with all that was typed", async () => {
    const page = await visitor.post(here, { name: "", email: "mira", resumeText: "I keep <databases> fast." });
    assertEquals(page.status, 422);
    assertMatch(page.text, /id="name"[^>]*aria-invalid[^]*Enter your name\./);
    assertMatch(page.text, /value="mira"[^]*Enter an e-mail address such as/);
    assertStringIncludes(page.text, "I keep &lt;databases&gt; fast.");
    const nothing = await visitor.post(here, { ...mira, resumeText: " " });
    assertMatch(nothing.text, /Choose a file, or write a few lines/);
  });

  await t.step("a form that comes back keeps the words of its file and says that the file is gone", async () => {
    const page = await visitor.post(here, { ...mira, email: "", resume: resumeFile() });
    assertEquals(page.status, 422);
    assertMatch(page.text, /Your file itself is not kept[^]*This is what we read[^]*Backend engineer at Northwind/);
    assertStringIncludes(page.text, 'name="read"');
  });

  await t.step("a file is read and shown before anything is kept", async () => {
    const part = await visitor.post(`${here}/reading`, { resume: resumeFile() }, { "HX-Request-Type": "partial" });
    assertEquals(part.status, 200);
    assertMatch(part.text, /^<label for="resumeText">This is what we read/);
    assertStringIncludes(part.text, "Backend engineer at Northwind");
    const { total } = await server.engine.runPromise(server.store.applications.list({ tests: true }));
    assertEquals(total, 0);
    assertEquals((await visitor.get(`${here}/reading`)).location, here);
  });

  await t.step("one's own words are not written over by a file", async () => {
    const own = { resumeText: "My own words", resume: resumeFile() };
    assertMatch((await visitor.post(`${here}/reading`, own)).text, /Your own text stays[^]*My own words/);
    const earlier = { ...own, read: "yes" };
    assertNotMatch((await visitor.post(`${here}/reading`, earlier)).text, /My own words/);
  });

  await t.step("a file that cannot be read is refused with its reason and its status", async () => {
    const picture = new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])], "me.png");
    const part = await visitor.post(`${here}/reading`, { resume: picture });
    assertEquals(part.status, 415);
    assertMatch(part.text, /class="problem"/);
    const page = await visitor.post(here, { ...mira, resume: picture });
    assertEquals(page.status, 415);
    assertMatch(page.text, /value="mira.okafor@example.com"[^]*Choose the file again/);
    const large = new File([new Uint8Array(5_200_000)], "large.txt");
    assertEquals((await visitor.post(`${here}/reading`, { resume: large })).status, 413);
  });

  await t.step("an application leads to its invitation, where the words of the file stand", async () => {
    const { status, location } = await visitor.post(here, { ...mira, resume: resumeFile() });
    assertEquals(status, 303);
    assertMatch(location, /^\/i\/[\w-]{43}$/);
    const page = await visitor.get(location);
    assertMatch(heading(page), /Mira Okafor, before you begin/);
    assertStringIncludes(page.text, "Backend engineer at Northwind");
  });

  await t.step("a second application with the same address is told the rule, calmly", async () => {
    const again = { ...mira, email: "Mira.Okafor@Example.com", resumeText: "Once more" };
    const page = await visitor.post(here, again);
    assertEquals([page.status, heading(page)], [409, "You have applied already"]);
    assertMatch(page.text, /one interview is held for each person[^]*jobs@northwind\.example/);
  });

  await t.step("a job that is closed says so, and leads to another code", async () => {
    const closed = await openJob(server, { status: "closed" });
    const page = await visitor.get(`/apply/${closed.code}`);
    assertEquals([page.status, heading(page)], [409, "This job takes no applications"]);
    assertMatch(page.text, /This job is closed[^]*href="\/apply"/);
    assertEquals((await visitor.post(`/apply/${closed.code}`, { ...mira, resumeText: "x" })).status, 409);
  });

  await t.step("the company's own pages name whom to write to", async () => {
    for (const path of ["/privacy", "/terms", "/support"]) {
      const page = await visitor.get(path);
      assertEquals(page.status, 200);
      assert(page.text.includes("Northwind") && page.text.includes("jobs@northwind.example"), path);
    }
  });
});
