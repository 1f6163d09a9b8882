import { assert, assertEquals, assertNotMatch, assertStringIncludes } from "@std/assert";
import { createHash } from "node:crypto";
import { addToken, erasePerson, kitDesk, newLink } from "../../engine/mod.ts";
import { Visitor } from "../web/candidate/visitor.ts";
import { asking, form, json, sentence } from "./kit/ask.ts";
import { held } from "./kit/held.ts";
import { openHouse } from "./kit/house.ts";

Deno.test("nobody reaches another one's things by a path of their own", async (t) => {
  await using house = await openHouse();
  const { server, mira, tomasz, priya, job, otherJob, draft } = house;
  const run = server.engine.runPromise;
  const recruiter = asking(server.url, await house.session("recruiter"));
  const seatOf = (visitor: Visitor) => asking(server.url, { cookie: visitor.cookie });
  const token = async (wish: { role?: "recruiter"; kiosk?: string }) =>
    (await run(addToken({ name: "test", ...wish }, "test"))).secret;
  const machine = (secret: string) => asking(server.url, { authorization: `Bearer ${secret}` });

  await t.step("one person's address shows, decides and plays no other person's application", async () => {
    const before = await held(server);
    const of = `application=${tomasz.applicationId}`;
    assertEquals((await recruiter("GET", `/candidates/${mira.candidateId}?${of}`)).status, 404);
    assertEquals(
      (await recruiter("GET", `/candidates/${tomasz.candidateId}/sound/1?application=${mira.applicationId}`)).status,
      404,
    );
    for (const act of ["decisions", "invitations"]) {
      const fields = form({ application: tomasz.applicationId, outcome: "reject", reason: "Not this one." });
      assertEquals((await recruiter("POST", `/candidates/${mira.candidateId}/${act}`, fields)).status, 404);
    }
    assertEquals(await held(server), before);
  });

  await t.step("a job's address changes no other job's question", async () => {
    const kit = await run(kitDesk(draft.id));
    for (const act of ["", "/removal", "/place"]) {
      const path = `/jobs/${job.id}/kit/questions/${kit.draft!.questions[0]!.id}${act}`;
      assertEquals((await recruiter("POST", path, form({ text: "Other words", by: "up" }))).status, 404);
    }
    assertEquals((await run(kitDesk(draft.id))).draft, kit.draft);
  });

  await t.step("a seat opens its own room and nothing of anybody else", async () => {
    const room = await seatOf(tomasz.visitor)("GET", "/interview");
    assertStringIncludes(room.text, otherJob.title);
    assertNotMatch(room.text, /Mira|Priya/);
    const sound = { headers: { "content-type": "audio/webm", "x-sha256": sha256("sound") }, body: "sound" };
    const finished = await seatOf(mira.visitor)("PUT", "/interview/sound/1/9", sound);
    assertEquals(finished.status, 409, "her own interview, which is over");
    for (const path of [`/candidates/${mira.candidateId}`, `/candidates/${mira.candidateId}/sound/1`]) {
      assertEquals((await seatOf(mira.visitor)("GET", path)).location, `/login?next=${encodeURIComponent(path)}`);
    }
  });

  await t.step("a link leads to its own interview, with whatever seat somebody comes", async () => {
    const page = await seatOf(tomasz.visitor)("GET", `/i/${priya.link}`);
    assertStringIncludes(page.text, "Priya");
    assertNotMatch(page.text, /Tomasz|Mira/);
    const wrong = priya.link.slice(0, -1) + (priya.link.endsWith("A") ? "B" : "A");
    for (const path of ["", "/refusal", "/person", "/takeover"]) {
      assertEquals((await seatOf(tomasz.visitor)("POST", `/i/${wrong}${path}`)).status, 404);
    }
  });

  await t.step("a link that was renewed opens nothing any more", async () => {
    const renewed = await run(newLink(priya.applicationId, "test"));
    assertEquals((await asking(server.url)("GET", `/i/${priya.link}`)).status, 404);
    assertEquals((await asking(server.url)("GET", `/i/${renewed}`)).status, 200);
  });

  await t.step("two kiosks on one job hold two interviews, and neither hears of the other's", async () => {
    const [left, right] = [machine(await token({ kiosk: job.code })), machine(await token({ kiosk: job.code }))];
    const begun = JSON.parse((await left("POST", "/api/interview/start")).text);
    assertEquals(JSON.parse((await right("GET", "/api/interview/status")).text).is_running, false);
    const answer = await right("POST", "/api/interview/answer", json({ text: "In another one's place." }));
    assertEquals([answer.status, sentence(answer)], [400, "No interview is running"]);
    assertEquals(JSON.parse((await left("GET", "/api/interview/status")).text).transcript, []);
    const elsewhere = machine(await token({ kiosk: otherJob.code }));
    const { interviews } = JSON.parse((await elsewhere("GET", "/api/interview/history?limit=100")).text);
    assert(interviews.length > 0);
    assert(interviews.every((one: { job: string }) => one.job === otherJob.title));
    assertNotMatch(JSON.stringify(interviews), new RegExp(begun.session_id));
  });

  await t.step("a token that was removed opens nothing from then on", async () => {
    const secret = await token({ role: "recruiter" });
    assertEquals((await machine(secret)("GET", "/api/v1/jobs")).status, 200);
    const removed = (await run(server.store.tokens.list())).at(-1)!;
    await run(
      server.store.tokens.remove(removed.id, { who: "test", what: "token removed", subject: removed.id, at: 0 }),
    );
    assertEquals((await machine(secret)("GET", "/api/v1/jobs")).status, 401);
  });

  await t.step("of somebody who was erased nothing is shown or played, by link, by seat or by page", async () => {
    await run(erasePerson(mira.candidateId, "test"));
    const sound = await recruiter("GET", `/candidates/${mira.candidateId}/sound/1`);
    assertEquals(sound.status, 404);
    const pages = [
      await recruiter("GET", `/candidates/${mira.candidateId}`),
      await recruiter("GET", "/candidates"),
      await recruiter("GET", "/settings/mail"),
      await asking(server.url)("GET", `/i/${mira.link}`),
      await seatOf(mira.visitor)("GET", "/interview"),
    ];
    for (const { text } of pages) assertNotMatch(text, /Mira|mira\.okafor|slow query|read the plan first/i);
  });
});

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
