import { assertEquals, assertMatch, assertNotMatch, assertStringIncludes } from "@std/assert";
import { findInvitation, stateOf } from "../../engine/mod.ts";
import { startServer, type TestServer } from "../kit/server.ts";
import { invited, openJob, texts } from "./candidate/northwind.ts";
import { begin, heading, hiddenFields, type Seen, Visitor } from "./candidate/visitor.ts";

async function newInterview(server: TestServer, name = "Mira Okafor") {
  const token = await invited(server, await openJob(server), name);
  const visitor = new Visitor(server.url);
  const { id } = await server.engine.runPromise(findInvitation(token));
  const state = () => server.engine.runPromise(stateOf(id));
  return { token, visitor, state, room: await begin(visitor, token) };
}

const answer = (visitor: Visitor, room: Seen, words: string) =>
  visitor.post("/interview/answers", { ...hiddenFields(room), words });

/** Texts of the kit in this page that have not been asked yet. */
const tooEarly = (page: Seen, asked: readonly string[]) =>
  texts.filter(({ text, of }) => !asked.includes(of) && page.text.includes(text)).map(({ of }) => of);

Deno.test("the room without scripts", async (t) => {
  await using server = await startServer();

  await t.step("asks one question after the other, and none before its time", async () => {
    const { visitor, room, state } = await newInterview(server);
    const headings: string[] = [];
    let page = room;
    for (let turns = 0; turns < 10 && !heading(page).startsWith("Thank you"); turns++) {
      const asked = (await state()).turns.map(({ question, probe }) => probe ?? question);
      assertEquals(tooEarly(page, asked), []);
      headings.push(heading(page));
      const sent = await answer(visitor, page, "I ran explain analyze and read the plan.");
      assertEquals([sent.status, sent.location], [303, "/interview"]);
      page = await visitor.get("/interview");
    }
    assertEquals([headings[0], headings.at(-1)], [texts[0]!.text, "What would you like to ask us?"]);
    assertStringIncludes(page.text, "jobs@northwind.example");
    assertEquals((await state()).status, "completed");
    assertEquals(tooEarly(page, []), []);
  });

  await t.step("is the same after a reload, and shows how far one is", async () => {
    const { visitor, room } = await newInterview(server);
    assertEquals(hiddenFields(await visitor.get("/interview")), hiddenFields(room));
    assertMatch(room.text, /Question 1 of 3[^]*To warm up, about 2 minutes/);
  });

  await t.step("gives an empty answer back, and one that is too long", async () => {
    const { visitor, room } = await newInterview(server);
    const empty = await answer(visitor, room, "  ");
    assertEquals([empty.status, heading(empty)], [422, heading(room)]);
    assertMatch(empty.text, /aria-invalid="true"[^]*There is nothing in your answer yet/);
    const long = await answer(visitor, room, "word ".repeat(12_001));
    assertEquals(long.status, 413);
    assertStringIncludes(long.text, "word word word");
  });

  await t.step("takes the same answer twice for one, and gives other words back to be copied", async () => {
    const { visitor, room, state } = await newInterview(server);
    const words = "First line\r\nsecond line";
    const twice = await Promise.all([1, 2].map(() => answer(visitor, room, words)));
    assertEquals(twice.map(({ location }) => location), ["/interview", "/interview"]);
    assertEquals((await state()).turns.map(({ given }) => given), ["answered", null]);
    const other = await answer(visitor, room, "Words from another window");
    assertEquals([other.status, heading(other)], [409, "These words were not sent"]);
    assertMatch(other.text, /readonly>\s*Words from another window/);
    assertEquals((await state()).turns.length, 2);
  });

  await t.step("tells a seat that was taken over, and keeps its words", async () => {
    const { visitor, room, token } = await newInterview(server);
    await new Visitor(server.url).post(`/i/${token}/takeover`);
    const sent = await answer(visitor, room, "Said too late");
    assertEquals([sent.status, heading(sent)], [409, "These words were not sent"]);
    assertMatch(sent.text, /goes on in another place[^]*Said too late/);
  });

  await t.step("leaves a question out after asking", async () => {
    const { visitor, room, state } = await newInterview(server);
    const asks = await visitor.get("/interview/skip");
    assertEquals(heading(asks), "Leave this question out?");
    await visitor.post("/interview/skip", hiddenFields(asks));
    assertEquals((await state()).turns[0]?.given, "declined");
    assertEquals(heading(await visitor.get("/interview")), texts[1]!.text);
    await visitor.post("/interview/skip", hiddenFields(room));
    assertEquals((await state()).turns.length, 2);
  });

  await t.step("pauses and goes on", async () => {
    const { visitor, room, state } = await newInterview(server);
    await visitor.post("/interview/pause");
    const paused = await visitor.get("/interview");
    assertEquals(heading(paused), "Paused");
    assertNotMatch(paused.text, new RegExp(heading(room).slice(0, 20)));
    await visitor.post("/interview/continuation");
    assertEquals(heading(await visitor.get("/interview")), heading(room));
    assertEquals((await state()).paused, false);
  });

  await t.step("tells the company of the wish for a person, and goes on", async () => {
    const { visitor, state } = await newInterview(server);
    assertEquals(heading(await visitor.get("/interview/person")), "Would you rather speak to a person?");
    await visitor.post("/interview/person");
    assertEquals((await state()).personRequested, true);
    assertMatch((await visitor.get("/interview")).text, /Northwind knows that you would rather/);
  });

  await t.step("stops for good only after asking", async () => {
    const { visitor, state } = await newInterview(server);
    assertEquals(heading(await visitor.get("/interview/withdrawal")), "Stop the interview here?");
    assertEquals((await state()).status, "in_progress");
    await visitor.post("/interview/withdrawal");
    assertEquals(heading(await visitor.get("/interview")), "You stopped the interview");
    assertEquals((await state()).status, "withdrawn");
  });

  await t.step("offers to speak only to those who agreed to be recorded", async () => {
    const { visitor } = await newInterview(server);
    await visitor.post("/interview/way", { way: "voice" });
    assertMatch((await visitor.get("/interview")).text, /data-way="text"/);
    const token = await invited(server, await openJob(server));
    const speaks = new Visitor(server.url);
    assertMatch((await begin(speaks, token, "voice")).text, /data-way="voice"[^]*Write instead/);
    await speaks.post("/interview/way", { way: "text" });
    assertMatch((await speaks.get("/interview")).text, /data-way="text"[^]*Speak instead/);
  });

  await t.step("sends a stranger to their link, with their words", async () => {
    const stranger = new Visitor(server.url);
    const page = await stranger.get("/interview");
    assertEquals([page.status, heading(page)], [401, "Open your link"]);
    const sent = await stranger.post("/interview/answers", { turn: "1", how: "text", words: "My long answer" });
    assertEquals(sent.status, 401);
    assertStringIncludes(sent.text, "My long answer");
  });

  await t.step("answers the address of each deed with the room", async () => {
    const { visitor } = await newInterview(server);
    for (const deed of ["answers", "pause", "continuation", "way"]) {
      assertEquals((await visitor.get(`/interview/${deed}`)).location, "/interview");
    }
  });

  await t.step("answers htmx with the next question alone", async () => {
    const { visitor, room } = await newInterview(server);
    const fields = { ...hiddenFields(room), words: "I like planning." };
    const part = await visitor.post("/interview/answers", fields, { "HX-Request-Type": "partial" });
    assertEquals(part.status, 200);
    assertNotMatch(part.text, /<html/);
    assertMatch(part.text, /hx-target="#progress-words"[^>]*>Question 2 of 3</);
    assertStringIncludes(part.text, "Your answer is saved.");
  });
});
