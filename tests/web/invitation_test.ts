import { assertEquals, assertMatch, assertNotEquals, assertNotMatch, assertStringIncludes } from "@std/assert";
import { createHash } from "node:crypto";
import { Clock, Effect } from "effect";
import { apply, findInvitation, stateOf } from "../../engine/mod.ts";
import { startServer, type TestServer } from "../kit/server.ts";
import { invited, openJob } from "./candidate/northwind.ts";
import { begin, heading, Visitor } from "./candidate/visitor.ts";

const idOf = async ({ engine }: TestServer, token: string) => (await engine.runPromise(findInvitation(token))).id;
const stands = async (server: TestServer, token: string) =>
  await server.engine.runPromise(stateOf(await idOf(server, token)));
const plain = (html: string) =>
  html.replaceAll(/<[^>]*>/g, " ").replaceAll("&#39;", "'").replaceAll("&amp;", "&").replaceAll(/\s+/g, " ");

Deno.test("an invitation", async (t) => {
  await using server = await startServer();
  const job = await openJob(server);
  const token = await invited(server, job);
  const visitor = new Visitor(server.url);

  await t.step("is looked at without changing anything", async () => {
    const before = await stands(server, token);
    const page = await visitor.get(`/i/${token}`);
    assertEquals(page.status, 200);
    assertMatch(page.text, /You are talking to software\. It asks everyone the same questions\. A person decides\./);
    assertStringIncludes(page.text, `${server.url}/i/${token}`);
    assertStringIncludes(page.text, "Northwind, 2019 to 2024");
    assertNotMatch(page.text, /\schecked/);
    assertEquals(page.headers.get("referrer-policy"), "same-origin");
    assertEquals(page.headers.get("cache-control"), "no-store");
    assertEquals(await stands(server, token), before);
  });

  await t.step("begins only with consent, and with a second one for the voice", async () => {
    const unasked = await visitor.post(`/i/${token}`, {});
    assertEquals(unasked.status, 422);
    assertMatch(unasked.text, /Choose how you want to answer[^]*Tick this to begin/);
    const silent = await visitor.post(`/i/${token}`, { way: "voice", consent: "on" });
    assertEquals(silent.status, 422);
    assertMatch(silent.text, /value="voice" checked[^]*id="consent"[^>]*checked[^]*Tick this to speak/);
    const both = await visitor.post(`/i/${token}`, { way: "voice" });
    assertMatch(both.text, /Tick this to begin[^]*Tick this to speak/);
    assertEquals((await stands(server, token)).status, "scheduled");
  });

  await t.step("hears of the wish for a person, once", async () => {
    for (const _ of [1, 2]) assertEquals((await visitor.post(`/i/${token}/person`)).location, `/i/${token}`);
    const page = await visitor.get(`/i/${token}`);
    assertStringIncludes(page.text, "Northwind knows that you would rather speak to a person");
    assertNotMatch(page.text, /<form method="post" action="[^"]*\/person"/);
    const asked = await server.engine.runPromise(server.store.requests.open());
    assertEquals(asked.map(({ kind }) => kind), ["person"]);
  });

  await t.step("keeps in the log the hash of the very words that were shown", async () => {
    const shown = plain((await visitor.get(`/i/${token}`)).text);
    const begun = await visitor.post(`/i/${token}`, { way: "voice", consent: "on", recording: "on" });
    assertEquals([begun.status, begun.location], [303, "/interview"]);
    assertMatch(begun.headers.get("set-cookie") ?? "", /__Host-seat=[\w-]{43};[^]*HttpOnly; Secure; SameSite=Lax/);
    const { consent } = await stands(server, token);
    assertEquals(consent?.purposes, ["ai_evaluation", "recording"]);
    const { en } = await import("../../web/messages/en.ts");
    const { noticeText } = await import("../../web/invitation/notice.ts");
    const facts = { company: "Northwind", contact: "jobs@northwind.example", job: job.title, minutes: job.minutes };
    const notice = noticeText(en, facts);
    assertEquals(consent?.notice, createHash("sha256").update(notice).digest("hex"));
    for (const line of notice.split("\n").slice(1)) assertStringIncludes(shown, line);
  });

  await t.step("leads the same browser straight to the room, and a second begin as well", async () => {
    assertEquals((await visitor.get(`/i/${token}`)).location, "/interview");
    const again = await visitor.post(`/i/${token}`, { way: "text", consent: "on" });
    assertEquals(again.location, `/i/${token}`);
  });

  await t.step("asks on a second device whether to go on there, and then does", async () => {
    const other = new Visitor(server.url);
    const asks = await other.get(`/i/${token}`);
    assertEquals([asks.status, heading(asks)], [200, "This interview is open in another place"]);
    assertEquals((await visitor.get("/interview")).status, 200);
    assertEquals((await other.post(`/i/${token}/takeover`)).location, "/interview");
    assertEquals((await other.get("/interview")).status, 200);
    const elsewhere = await visitor.get("/interview");
    assertEquals([elsewhere.status, heading(elsewhere)], [409, "The interview goes on in another place"]);
    assertEquals(heading(await visitor.get(`/i/${token}`)), "This interview is open in another place");
  });

  await t.step("can be declined after a question, and then says so", async () => {
    const refused = await invited(server, job, "Tomasz Wilk");
    const asks = await visitor.get(`/i/${refused}/refusal`);
    assertEquals(heading(asks), "You do not want to be interviewed?");
    assertEquals((await stands(server, refused)).status, "scheduled");
    assertEquals((await visitor.post(`/i/${refused}/refusal`)).location, `/i/${refused}`);
    assertEquals(heading(await visitor.get(`/i/${refused}`)), "You did not want this interview");
    const begun = await visitor.post(`/i/${refused}`, { way: "text", consent: "on" });
    assertEquals(begun.location, `/i/${refused}`);
    assertEquals((await stands(server, refused)).status, "declined");
  });

  await t.step("says calmly that it is over, or that it is unknown", async () => {
    const finished = await invited(server, job, "Priya Raman");
    const priya = new Visitor(server.url);
    await begin(priya, finished);
    await priya.post("/interview/withdrawal");
    assertEquals(heading(await priya.get(`/i/${finished}`)), "You stopped this interview");
    const unknown = await priya.get("/i/nobody-knows-this");
    assertEquals([unknown.status, heading(unknown)], [404, "This link does not work"]);
  });

  await t.step("answers the address of each deed with its page", async () => {
    const fresh = await invited(server, job, "Lena Vogt");
    for (const deed of ["person", "takeover"]) {
      assertEquals((await visitor.get(`/i/${fresh}/${deed}`)).location, `/i/${fresh}`);
    }
    assertNotEquals((await visitor.get(`/i/${fresh}/refusal`)).status, 404);
  });
});

Deno.test("an invitation that nobody used in time says so, and cannot be begun", async () => {
  await using server = await startServer();
  const job = await openJob(server);
  const email = "ahmed.salah@example.com";
  const month = 30 * 24 * 3_600_000;
  const { secret } = await server.engine.runPromise(
    aWhileAgo(apply({ jobId: job.id, name: "Ahmed Salah", email, resume: null, who: "candidate" }), month),
  );
  const visitor = new Visitor(server.url);
  const page = await visitor.get(`/i/${secret}`);
  assertEquals([page.status, heading(page)], [200, "This link is too old"]);
  assertStringIncludes(page.text, "jobs@northwind.example");
  const begun = await visitor.post(`/i/${secret}`, { way: "text", consent: "on" });
  assertEquals(begun.location, `/i/${secret}`);
});

const aWhileAgo = <A, E, R>(effect: Effect.Effect<A, E, R>, ms: number) =>
  Effect.gen(function* () {
    const clock = yield* Clock.Clock;
    const then = () => clock.currentTimeMillisUnsafe() - ms;
    const earlier = Object.assign(Object.create(clock) as Clock.Clock, {
      currentTimeMillisUnsafe: then,
      currentTimeMillis: Effect.sync(then),
    });
    return yield* Effect.provideService(effect, Clock.Clock, earlier);
  });
