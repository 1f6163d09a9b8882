import { assertEquals, assertMatch, assertNotMatch } from "@std/assert";
import { draftKit, postJob } from "../../engine/mod.ts";
import { startServer } from "../kit/server.ts";
import { invited, openJob } from "./candidate/northwind.ts";
import { applied, signedIn } from "./recruiter/desk.ts";
import { Visitor } from "./candidate/visitor.ts";

Deno.test("each role sees and does what is its own", async (t) => {
  await using server = await startServer();
  const { engine, admin } = server;
  const job = await openJob(server);
  const mira = await applied(server, await invited(server, job));
  const draft = await engine.runPromise(postJob({ ...job, title: "Data analyst" }, admin.user.id));
  await engine.runPromise(draftKit(draft.id, admin.user.id));

  const pages = ["/", "/jobs", `/jobs/${job.id}`, `/jobs/${job.id}/kit`, "/candidates", mira.page, "/candidates.csv"];
  const changing = ["/jobs/new", `/jobs/${job.id}/settings`, `/jobs/${job.id}/kit/questions/new`];
  const settings = ["/settings", "/settings/people", "/settings/tokens", "/settings/mail", "/settings/providers"];
  const posts = ["/jobs", "/jobs/proposal", `/jobs/${job.id}/settings`, `/jobs/${draft.id}/publication`];
  const deciding = ["decisions", "invitations", "erasure"].map((act) => `/candidates/${mira.candidateId}/${act}`);
  const administering = ["/settings", "/settings/people", "/settings/tokens", "/demo", "/demo/removal"];

  await t.step("nobody comes in without signing in", async () => {
    const stranger = new Visitor(server.url);
    for (const path of [...pages, ...changing, ...settings]) {
      const { status, location } = await stranger.get(path);
      assertEquals([status, location], [303, path === "/" ? "/login" : `/login?next=${encodeURIComponent(path)}`]);
    }
    for (const path of [...posts, ...deciding, ...administering]) {
      assertEquals((await stranger.post(path)).location, "/login");
    }
    const part = await stranger.get("/jobs", { "HX-Request": "true" });
    assertEquals([part.status, part.headers.get("hx-redirect")], [401, "/login?next=%2Fjobs"]);
  });

  await t.step("a practiser sees nothing of it, and is told so", async () => {
    const priya = await signedIn(server, "practiser");
    for (const path of [...pages, ...changing, ...settings, "/live"]) {
      assertEquals((await priya.get(path)).status, 403, path);
    }
    for (const path of [...posts, ...deciding, ...administering]) assertEquals((await priya.post(path)).status, 403);
    assertMatch((await priya.get("/jobs")).text, /Your role does not let you see jobs\. An admin can change that\./);
  });

  await t.step("a reviewer reads, and changes and decides nothing", async () => {
    const lena = await signedIn(server, "reviewer");
    for (const path of pages) assertEquals((await lena.get(path)).status, 200, path);
    for (const path of [...changing, ...settings]) assertEquals((await lena.get(path)).status, 403, path);
    for (const path of [...posts, ...deciding, ...administering]) {
      assertEquals((await lena.post(path)).status, 403, path);
    }
    assertNotMatch((await lena.get(`/jobs/${draft.id}/kit`)).text, /Edit<|popovertarget="publish"/);
    assertNotMatch((await lena.get(mira.page)).text, /name="outcome"|Erase everything|new invitation link/);
  });

  await t.step("a recruiter posts and decides, and sees the settings without changing them", async () => {
    const noor = await signedIn(server, "recruiter");
    for (const path of [...pages, ...changing, ...settings]) assertEquals((await noor.get(path)).status, 200, path);
    for (const path of administering) assertEquals((await noor.post(path)).status, 403, path);
    assertNotMatch((await noor.get("/settings/people")).text, /name="password"/);
    assertMatch((await noor.get("/settings")).text, /An admin can change this\./);
  });
});
