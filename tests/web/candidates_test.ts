import { assert, assertEquals, assertMatch, assertNotMatch, assertStringIncludes } from "@std/assert";
import { findInvitation, stateOf } from "../../engine/mod.ts";
import { cell } from "../../web/candidates/csv.ts";
import { startServer } from "../kit/server.ts";
import { invited, openJob } from "./candidate/northwind.ts";
import { begin, heading, Visitor } from "./candidate/visitor.ts";
import { applied, interviewed, sendSound, signedIn } from "./recruiter/desk.ts";

const spoken = [
  "I came to it by way of a slow till at my parents' shop.",
  "I ran explain analyze on the slowest statement. Then I built an index. The price was slower inserts.",
  null,
  null,
];

Deno.test("a candidate's page", async (t) => {
  await using server = await startServer();
  const { store, engine } = server;
  const noor = await signedIn(server, "recruiter");
  const job = await openJob(server);
  const mira = await interviewed(server, job, "Mira Okafor", spoken);
  const opened = () => engine.runPromise(store.applications.opened(mira.applicationId));

  await t.step("that a browser fetches ahead was not opened by anybody", async () => {
    assertEquals((await noor.get(mira.page, { "Sec-Purpose": "prefetch;prerender" })).status, 200);
    assertEquals(await opened(), []);
  });

  await t.step("shows every question with what was said, and who looked", async () => {
    const page = await noor.get(mira.page);
    assertEquals(heading(page), "Mira Okafor");
    assertMatch(page.text, /Tell me about a query that was too slow[^]*explain analyze on the slowest statement/);
    assertMatch(page.text, /Chose not to answer this one\./);
    assertMatch(page.text, /In text/);
    assertMatch(page.text, /Warm-up · postgresql · level 2, does not count/);
    assertEquals((await opened()).length, 1);
  });

  await t.step("underlines the words that carry a mark, and numbers them to their key points", async () => {
    const { text } = await noor.get(mira.page);
    const [, quoted] = text.match(/<mark class="quote" id="quote-1">([^<]+)</) ?? [];
    assert(spoken.some((words) => words?.includes(quoted ?? "-")), `quoted: ${quoted}`);
    assertMatch(text, /Reads the execution plan[^]*href="#quote-\d+"/);
    assertMatch(text, /Rules<\/th>[^]*Correctness[^]*class="mark mark-\d"/);
    assertMatch(text, /(\d+) of \1 quotes? verified/);
    assertMatch(text, /Judged by rules, not by a model\. Read it yourself\./);
  });

  await t.step("shows the verdict as it was computed, with its formula and the report", async () => {
    const conclusion = await engine.runPromise(store.judging.conclusion(mira.interviewId));
    const { text } = await noor.get(mira.page);
    assertMatch(text, new RegExp(`verdict-number">${Math.round(conclusion!.verdict.overall!)}<`));
    assertStringIncludes(text, escaped(conclusion!.verdict.formula));
    assertStringIncludes(text, escaped(conclusion!.report.split("\n\n")[0]!));
  });

  await t.step("shows the resume as it was read, and how it matches the job", async () => {
    const { text } = await noor.get(mira.page);
    assertMatch(
      text,
      /Resume as it was read[^]*Match with Backend engineer: \d+ of 100[^]*It informs; it counts nowhere/,
    );
    assertMatch(text, /Northwind, 2019 to 2024/);
  });

  await t.step("keeps no decision without a reason, and gives the words back", async () => {
    const decisions = `/candidates/${mira.candidateId}/decisions`;
    const fields = { application: mira.applicationId };
    const short = await noor.post(decisions, { ...fields, outcome: "advance", reason: "good" });
    assertEquals(short.status, 422);
    assertMatch(short.text, /The decision is not kept yet\.[^]*>good<\/textarea>[^]*Say why, in a sentence/);
    const none = await noor.post(decisions, { ...fields, reason: "She measures before she changes." });
    assertEquals(none.status, 422);
    assertEquals((await noor.get(decisions)).location, `/candidates/${mira.candidateId}`);
  });

  await t.step("keeps no decision of somebody who has not opened it", async () => {
    const ana = await signedIn(server);
    const refused = await ana.post(`/candidates/${mira.candidateId}/decisions`, {
      ...{ application: mira.applicationId, outcome: "reject", reason: "I have heard that it went badly." },
    });
    assertEquals(refused.status, 409);
    assertMatch(refused.text, /Open this candidate&#39;s answers first/);
    assertEquals((await engine.runPromise(store.applications.decisions(mira.applicationId))).length, 0);
  });

  await t.step("keeps a decision with who, when and why", async () => {
    const reason = "She measures before she changes anything.";
    const fields = { application: mira.applicationId, outcome: "advance", reason };
    const { status, location } = await noor.post(`/candidates/${mira.candidateId}/decisions`, fields);
    assertEquals([status, location], [303, mira.page]);
    const { text } = await noor.get(mira.page);
    assertMatch(text, /Mira Okafor: Advanced\.[^]*<b>Advanced<\/b>[^]*Noor Haddad, [^]*She measures before/);
    const again = await noor.post(`/candidates/${mira.candidateId}/decisions`, fields);
    assertEquals(again.status, 409);
    assertMatch(again.text, /decided already, in the same way/);
  });

  const token = await invited(server, job, "Tomasz Wilk");
  const tomasz = await applied(server, token);

  await t.step("says what goes on while there is nothing to read", async () => {
    const page = await noor.get(tomasz.page);
    assertMatch(page.text, /Has not begun yet[^]*A person decides when the interview is over\./);
    const early = await noor.post(`/candidates/${tomasz.candidateId}/decisions`, {
      ...{ application: tomasz.applicationId, outcome: "reject", reason: "No time to wait for it." },
    });
    assertEquals(early.status, 409);
  });

  await t.step("makes a new link, shows it once, and ends the old one", async () => {
    const fields = { application: tomasz.applicationId };
    const page = await noor.post(`/candidates/${tomasz.candidateId}/invitations`, fields);
    const [, secret] = page.text.match(new RegExp(`data-copy="${server.url}/i/([^"]+)"`)) ?? [];
    assert(secret);
    assertEquals((await engine.runPromise(findInvitation(secret))).id, tomasz.interviewId);
    assertEquals((await new Visitor(server.url).get(`/i/${token}`)).status, 404);
    assertNotMatch((await noor.get(tomasz.page)).text, new RegExp(secret));
    assertEquals((await noor.get(`/candidates/${tomasz.candidateId}/invitations`)).status, 303);
  });

  await t.step("of one person does not open with the application of another", async () => {
    assertEquals((await noor.get(`/candidates/${mira.candidateId}?application=${tomasz.applicationId}`)).status, 404);
    assertEquals((await noor.get("/candidates/none")).status, 404);
    const crossed = await noor.post(`/candidates/${mira.candidateId}/decisions`, {
      ...{ application: tomasz.applicationId, outcome: "hold", reason: "The wrong person's page." },
    });
    assertEquals(crossed.status, 404);
  });

  await t.step("goes with everything of the person, after a question", async () => {
    const here = `/candidates/${mira.candidateId}/erasure`;
    assertEquals(heading(await noor.get(here)), "Erase everything of Mira Okafor?");
    assertEquals((await engine.runPromise(stateOf(mira.interviewId))).erased, false);
    assertEquals((await noor.post(here)).location, "/candidates");
    assertEquals((await engine.runPromise(stateOf(mira.interviewId))).erased, true);
    const gone = await noor.get(mira.page);
    assertEquals(heading(gone), "Erased person");
    assertNotMatch(gone.text, /Mira|explain analyze|She measures/);
    assertMatch((await noor.get("/candidates")).text, /Erased person/);
  });
});

Deno.test("the list of candidates", async (t) => {
  await using server = await startServer();
  const noor = await signedIn(server, "reviewer");
  const job = await openJob(server);
  const other = await openJob(server, { title: "Data analyst" });
  for (const name of ["Priya Raman", "Tomasz Wilk"]) await invited(server, job, name);
  await interviewed(server, other, "Lena Vogt");
  const names = async (query: string) =>
    [...(await noor.get(`/candidates${query}`)).text.matchAll(/<th scope="row"><a[^>]*>([^<]*)</g)]
      .map(([, name]) => name);

  await t.step("finds by name, stage and job, in the order that the address asks for", async () => {
    assertEquals(await names(""), ["Lena Vogt", "Tomasz Wilk", "Priya Raman"]);
    assertEquals(await names("?sort=oldest"), ["Priya Raman", "Tomasz Wilk", "Lena Vogt"]);
    assertEquals(await names("?sort=name"), ["Lena Vogt", "Priya Raman", "Tomasz Wilk"]);
    assertEquals(await names("?sort=score"), ["Lena Vogt", "Tomasz Wilk", "Priya Raman"]);
    assertEquals(await names("?stage=to_read"), ["Lena Vogt"]);
    assertEquals(await names(`?job=${job.id}&q=PRI`), ["Priya Raman"]);
    assertEquals(await names("?sort=%3Cscript%3E&stage=nowhere&page=-1"), await names(""));
  });

  await t.step("says so when nobody fits", async () => {
    assertMatch((await noor.get("/candidates?q=nobody")).text, /Nobody fits this search\.[^]*Show everybody/);
  });

  await t.step("comes as a table for other programs, just what the search shows", async () => {
    const all = await noor.get("/candidates.csv");
    assertEquals(all.headers.get("content-type"), "text/csv; charset=utf-8");
    assertMatch(all.headers.get("content-disposition") ?? "", /attachment; filename="candidates\.csv"/);
    const lines = all.text.replace("\uFEFF", "").trim().split("\r\n");
    assertEquals(lines.length, 4);
    assertMatch(lines[0]!, /^name,job,stage,/);
    assertMatch(lines[1]!, /^Lena Vogt,Data analyst,To read,\d{4}-/);
    const some = await noor.get("/candidates.csv?q=wilk");
    assertEquals(some.text.trim().split("\r\n").length, 2);
    assertEquals((await new Visitor(server.url).get("/candidates.csv")).location, "/login?next=%2Fcandidates.csv");
  });

  await t.step("has pages of fifty", async () => {
    for (let number = 0; number < 50; number++) await invited(server, job, `Joana Reis${number}`);
    assertEquals((await names("")).length, 50);
    assertEquals((await names("?page=2")).length, 3);
    assertMatch((await noor.get("/candidates?page=2")).text, /51 to 53 of 53 candidates/);
  });
});

Deno.test("a cell is never a formula, and holds commas, quotes and lines", () => {
  assertEquals(cell("=1+1"), "'=1+1");
  assertEquals(cell("@Okafor"), "'@Okafor");
  assertEquals(cell('Okafor, "Mira"'), '"Okafor, ""Mira"""');
  assertEquals(cell("Mira\nOkafor"), '"Mira\nOkafor"');
});

Deno.test("sound is heard as it was recorded, whole or a part of it", async (t) => {
  await using server = await startServer();
  const noor = await signedIn(server, "reviewer");
  const token = await invited(server, await openJob(server));
  const visitor = new Visitor(server.url);
  const pieces = ["first ", "second ", "third"].map((text) => new TextEncoder().encode(text));
  await sendSound(visitor, await begin(visitor, token, "voice"), pieces, "audio/webm");
  const { candidateId, applicationId, page } = await applied(server, token);
  const src = `/candidates/${candidateId}/sound/1?application=${applicationId}`;

  await t.step("by those who may see candidates", async () => {
    assertStringIncludes((await noor.get(page)).text, src.replace("&", "&amp;"));
    const { status, headers, text } = await noor.get(src);
    assertEquals([status, text], [200, "first second third"]);
    assertEquals([headers.get("content-type"), headers.get("accept-ranges")], ["audio/webm", "bytes"]);
    assertEquals((await new Visitor(server.url).get(src)).status, 303);
  });

  await t.step("by ranges that cross its pieces", async () => {
    const part = async (range: string) => {
      const { status, text, headers } = await noor.get(src, { range });
      return [status, text, headers.get("content-range")];
    };
    assertEquals(await part("bytes=0-4"), [206, "first", "bytes 0-4/18"]);
    assertEquals(await part("bytes=3-8"), [206, "st sec", "bytes 3-8/18"]);
    assertEquals(await part("bytes=13-"), [206, "third", "bytes 13-17/18"]);
    assertEquals(await part("bytes=-5"), [206, "third", "bytes 13-17/18"]);
    assertEquals(await part("bytes=13-99"), [206, "third", "bytes 13-17/18"]);
    assertEquals((await part("bytes=18-"))[0], 416);
    assertEquals((await part("bytes=0-1,4-5"))[0], 200);
  });

  await t.step("and nothing where there is none", async () => {
    for (const turn of ["2", "99", "x"]) {
      assertEquals((await noor.get(src.replace("/1?", `/${turn}?`))).status, 404);
    }
  });
});

const escaped = (words: string) => words.replaceAll("&", "&amp;").replaceAll("'", "&#39;").replaceAll('"', "&quot;");
