import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { createHash } from "node:crypto";
import { Effect } from "effect";
import { findInvitation, soundOf, stateOf } from "../../engine/mod.ts";
import { startServer, type TestServer } from "../kit/server.ts";
import { invited, openJob } from "./candidate/northwind.ts";
import { begin, heading, hiddenFields, Visitor } from "./candidate/visitor.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function speaking(server: TestServer) {
  const token = await invited(server, await openJob(server));
  const visitor = new Visitor(server.url);
  const room = await begin(visitor, token, "voice");
  const { id } = await server.engine.runPromise(findInvitation(token));
  const put = async (number: number, text: string, change: Record<string, string> = {}) => {
    const bytes = bytesOf(text);
    const headers = { "Content-Type": "audio/webm", "X-Sha256": sha256(bytes), ...change };
    const { status, text: body } = await visitor.put(`/interview/sound/1/${number}`, bytes, headers);
    return { status, ...JSON.parse(body) as { gapless?: number; error?: string } };
  };
  return { id, token, visitor, room, put, state: () => server.engine.runPromise(stateOf(id)) };
}

Deno.test("sound in pieces", async (t) => {
  await using server = await startServer();

  await t.step("comes in any order, twice if need be, and is sealed as one", async () => {
    const { id, visitor, room, put, state } = await speaking(server);
    assertEquals(await put(2, "third"), { status: 200, gapless: 0 });
    assertEquals(await put(0, "first "), { status: 200, gapless: 1 });
    assertEquals(await put(0, "first "), { status: 200, gapless: 1 });
    assertEquals(JSON.parse((await visitor.get("/interview/sound/1")).text), { gapless: 1 });
    const fields = { ...hiddenFields(room), how: "voice", pieces: "3", words: "" };
    const early = await visitor.post("/interview/answers", fields);
    assertEquals([early.status, heading(early)], [409, heading(room)]);
    assertMatch(early.text, /2 pieces of your recording have not arrived yet/);
    assertEquals(await put(1, "second "), { status: 200, gapless: 3 });
    assertEquals((await visitor.post("/interview/answers", fields)).location, "/interview");
    const [given] = (await state()).turns;
    assertEquals([given?.form, given?.sound?.sha256], ["voice", sha256(bytesOf("first second third"))]);
    const whole = await server.engine.runPromise(Effect.gen(function* () {
      const { sound, read } = yield* soundOf(id, 1);
      return yield* Effect.forEach(Array.from({ length: sound.pieces }, (_, number) => number), read);
    }));
    assertEquals(new TextDecoder().decode(Uint8Array.from(whole.flatMap((piece) => [...piece]))), "first second third");
  });

  await t.step("is refused where its bytes, its number or its type are wrong", async () => {
    const { put } = await speaking(server);
    assertEquals((await put(0, "one", { "X-Sha256": sha256(bytesOf("other")) })).error, "piece hash");
    assertEquals((await put(0, "")).error, "piece empty");
    assertEquals((await put(0, "one", { "Content-Type": "video/mp4" })).status, 415);
    assertEquals((await put(-1, "one")).status, 422);
    assertEquals((await put(0, "x".repeat(1_048_577))).status, 413);
    assertEquals(await put(0, "one", { "Content-Type": "audio/webm; codecs=opus" }), { status: 200, gapless: 1 });
    assertEquals([(await put(0, "two")).error, (await put(0, "two")).status], ["piece different", 409]);
  });

  await t.step("is refused for a question that is answered, and from a seat that was taken over", async () => {
    const { visitor, token, room, put } = await speaking(server);
    await visitor.post("/interview/answers", { ...hiddenFields(room), words: "In writing after all." });
    assertEquals((await put(0, "late")).error, "other question");
    await new Visitor(server.url).post(`/i/${token}/takeover`);
    assertEquals((await put(0, "late")).error, "elsewhere");
  });

  await t.step("needs a seat", async () => {
    const stranger = new Visitor(server.url);
    assertEquals((await stranger.get("/interview/sound/1")).status, 401);
    const refused = await stranger.put("/interview/sound/1/0", bytesOf("x"), { "Content-Type": "audio/webm" });
    assertEquals(refused.status, 401);
  });

  await t.step("goes with a few words in writing, or alone", async () => {
    const { visitor, room, put, state } = await speaking(server);
    await put(0, "sound");
    await visitor.post("/interview/answers", { ...hiddenFields(room), pieces: "1", words: "I read the plan." });
    const [given] = (await state()).turns;
    assertEquals([given?.form, given?.sound?.pieces], ["voice", 1]);
    assertStringIncludes(await server.engine.runPromise(server.store.contents.text(given!.contentId!)) ?? "", "plan");
  });
});
