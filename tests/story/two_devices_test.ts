import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { createHash } from "node:crypto";
import { findInvitation, stateOf } from "../../engine/mod.ts";
import { startServer, type TestServer } from "../kit/server.ts";
import { settled } from "../kit/story.ts";
import { verifyLog } from "../kit/verify_log.ts";
import { begin, heading, hiddenFields, type Seen, Visitor } from "../web/candidate/visitor.ts";
import { invited, openJob, texts } from "../web/candidate/northwind.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const answer = (device: Visitor, room: Seen, fields: Record<string, string>) =>
  device.post("/interview/answers", { ...hiddenFields(room), how: "text", ...fields });

/** One piece of the second answer's sound. */
async function sendPiece(device: Visitor, number: number, text: string) {
  const headers = { "Content-Type": "audio/webm", "X-Sha256": sha256(text) };
  const sent = await device.put(`/interview/sound/2/${number}`, new TextEncoder().encode(text), headers);
  return JSON.parse(sent.text) as { gapless?: number; error?: string };
}

Deno.test("an interview goes on over two devices and a restart of the server", async (t) => {
  const dataDir = await Deno.makeTempDir({ prefix: "candor-" });
  let server: TestServer | undefined;
  try {
    server = await startServer({ dataDir });
    const token = await invited(server, await openJob(server));
    const { id } = await server.engine.runPromise(findInvitation(token));
    const [phone, laptop] = [new Visitor(server.url), new Visitor(server.url)];
    let room = await begin(phone, token, "voice");

    await t.step("it is begun on the phone, by voice", async () => {
      assertEquals((await answer(phone, room, { words: "A slow till in a shop." })).status, 303);
      room = await phone.get("/interview");
      assertEquals(heading(room), texts[1]!.text);
      assertEquals([await sendPiece(phone, 0, "I read "), await sendPiece(phone, 1, "the plan")], [
        { gapless: 1 },
        { gapless: 2 },
      ]);
    });

    await t.step("the laptop asks before it takes over, and stands at the same question", async () => {
      assertEquals(heading(await laptop.get(`/i/${token}`)), "This interview is open in another place");
      assertEquals(heading(await phone.get("/interview")), heading(room));
      assertEquals((await laptop.post(`/i/${token}/takeover`)).location, "/interview");
      assertEquals(heading(await laptop.get("/interview")), heading(room));
    });

    const phoneIsTold = async () => {
      const page = await phone.get("/interview");
      assertEquals([page.status, heading(page)], [409, "The interview goes on in another place"]);
    };

    await t.step("the phone is told, and its words are given back", async () => {
      await phoneIsTold();
      const sent = await answer(phone, room, { words: "Said too late", pieces: "2" });
      assertEquals([sent.status, heading(sent)], [409, "These words were not sent"]);
      assertStringIncludes(sent.text, "Said too late");
      assertEquals((await sendPiece(phone, 2, " twice")).error, "elsewhere");
    });

    await t.step("after a restart both stand where they stood, and no piece of the sound is lost", async () => {
      await server!.stop();
      const { port } = new URL(server!.url);
      server = await startServer({ dataDir, ready: false, environment: { PORT: port } });
      await phoneIsTold();
      const again = await laptop.get("/interview");
      assertEquals([heading(again), hiddenFields(again)], [heading(room), hiddenFields(room)]);
      assertEquals(JSON.parse((await laptop.get("/interview/sound/2")).text), { gapless: 2 });
      assertEquals(await sendPiece(laptop, 2, " twice"), { gapless: 3 });
      assertEquals((await answer(laptop, again, { how: "voice", pieces: "3", words: "" })).status, 303);
    });

    await t.step("it ends with every answer once, and is judged", async () => {
      for (room = await laptop.get("/interview"); !heading(room).startsWith("Thank you");) {
        assertEquals((await answer(laptop, room, { words: "I ran explain analyze first." })).status, 303);
        room = await laptop.get("/interview");
      }
      await settled(server!);
      const { status, turns } = await server!.engine.runPromise(stateOf(id));
      assertEquals([status, turns.every(({ given }) => given === "answered")], ["completed", true]);
      const asked = turns.map(({ question, probe }) => probe ?? question);
      assertEquals([new Set(asked).size, turns[1]?.sound?.sha256], [asked.length, sha256("I read the plan twice")]);
      assertEquals((await server!.engine.runPromise(server!.store.judging.conclusion(id)))?.by, "rules");
      assertMatch(heading(await phone.get(`/i/${token}`)), /This interview is over/);
    });

    await server.stop();
    assertEquals(await verifyLog(dataDir), 0);
  } finally {
    await server?.stop();
    await Deno.remove(dataDir, { recursive: true });
  }
});
