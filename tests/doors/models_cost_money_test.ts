import { assert, assertEquals } from "@std/assert";
import { draftKit, postJob } from "../../engine/mod.ts";
import { docxBytes, paragraph } from "../kit/made_files/docx_bytes.ts";
import { startServer } from "../kit/server.ts";
import { type StoryModel, storyModel } from "../kit/story_model.ts";
import { openJob } from "../web/candidate/northwind.ts";
import { begin, hiddenFields, Visitor } from "../web/candidate/visitor.ts";
import { signedIn, until } from "../web/recruiter/desk.ts";
import { asking, form, json } from "./kit/ask.ts";
import { crawl } from "./kit/crawl.ts";

const calls = ({ asked }: StoryModel): number => [...asked.values()].reduce((sum, count) => sum + count, 0);

Deno.test("a model is asked for nobody without a session or a token", async (t) => {
  await using model = storyModel();
  await using server = await startServer({ environment: model.environment });
  const { engine, store, url } = server;
  const job = await openJob(server);
  const nobody = asking(url);
  const idle = () =>
    until(async () => (await engine.runPromise(store.tasks.counts(Date.now()))).waiting === 0 || undefined);
  let link = "";

  await t.step("every public page, and whatever strangers send to the others", async () => {
    const from = ["/login", "/apply", `/apply/${job.code}`, "/privacy", "/support", "/api/docs"];
    for (const [address, { status }] of await crawl(nobody, from)) assert(status < 400, address);
    const description = "We need somebody who keeps PostgreSQL fast.";
    for (const path of ["/jobs", "/jobs/proposal", `/jobs/${job.id}/kit/draft`, `/jobs/${job.id}/publication`]) {
      assertEquals((await nobody("POST", path, form({ title: "Engineer", description }))).location, "/login");
    }
    for (const path of ["/api/interview/start", "/api/v1/jobs", `/api/v1/jobs/${job.id}/publication`]) {
      assertEquals(
        (await nobody("POST", path, json({ jobCode: job.code, consent: true, title: "x", description }))).status,
        401,
      );
    }
    assertEquals((await nobody("GET", "/api/v1/ai/status")).status, 401);
    assertEquals(calls(model), 0);
  });

  await t.step("people whose role drafts nothing", async () => {
    for (const role of ["reviewer", "practiser"] as const) {
      const person = await signedIn(server, role);
      for (const path of ["/jobs", "/jobs/proposal", `/jobs/${job.id}/kit/draft`]) {
        assertEquals((await person.post(path, {})).status, 403);
      }
      const machine = asking(url, { authorization: `Bearer ${await server.token(role)}` });
      assertEquals(
        (await machine("POST", "/api/interview/start", json({ jobCode: job.code, consent: true }))).status,
        403,
      );
    }
    assertEquals(calls(model), 0);
  });

  await t.step("an application, its resume read back, and a look at its invitation", async () => {
    const body = new FormData();
    body.set("resume", new File([docxBytes({ body: paragraph("Mira Okafor, backend engineer") })], "mira.docx"));
    assertEquals((await nobody("POST", `/apply/${job.code}/reading`, { body })).status, 200);
    body.set("name", "Mira Okafor");
    body.set("email", "mira.okafor@example.com");
    body.set("resumeText", "");
    link = (await nobody("POST", `/apply/${job.code}`, { body })).location;
    assertEquals((await nobody("GET", link)).status, 200);
    assertEquals((await nobody("POST", link, form({ way: "text" }))).status, 422, "no consent");
    await nobody("POST", `${link}/person`);
    await idle();
    assertEquals(calls(model), 0);
  });

  await t.step("but for a candidate who has agreed, and for a recruiter who drafts a kit", async () => {
    const visitor = new Visitor(url);
    let room = await begin(visitor, link.replace("/i/", ""));
    for (let answers = 0; answers < 2; answers++) {
      await visitor.post("/interview/answers", {
        ...hiddenFields(room),
        how: "text",
        words: "I read the plan, then I measured it.",
      });
      room = await visitor.get("/interview");
    }
    await until(() => Promise.resolve(calls(model) > 0 || undefined));
    const before = model.asked.get("draft_kit") ?? 0;
    const posted = await engine.runPromise(postJob({ ...job, title: "Backend engineer" }, "test"));
    await engine.runPromise(draftKit(posted.id, "test"));
    const noor = await signedIn(server, "recruiter");
    assertEquals((await noor.post(`/jobs/${posted.id}/kit/draft`)).status, 303);
    assert((model.asked.get("draft_kit") ?? 0) > before, [...model.asked.keys()].join());
  });
});
