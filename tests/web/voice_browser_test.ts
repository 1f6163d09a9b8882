import { assert, assertEquals, assertGreater, assertMatch } from "@std/assert";
import { createHash } from "node:crypto";
import { Effect } from "effect";
import type { Page } from "playwright-core";
import { findInvitation, soundOf, stateOf } from "../../engine/mod.ts";
import type { TestServer } from "../kit/server.ts";
import { control, enter, inRooms, question, standing, written } from "./candidate/browser.ts";
import { voiceAndEar } from "./candidate/browser_voice.ts";
import { invited, openJob, texts } from "./candidate/northwind.ts";

/** Hears what the page sends, piece by piece; a piece that is sent again replaces itself. */
function overhear(page: Page): Map<number, Uint8Array> {
  const sent = new Map<number, Uint8Array>();
  page.on("request", (request) => {
    const number = request.method() === "PUT" && request.url().match(/sound\/1\/(\d+)$/)?.[1];
    if (number) sent.set(Number(number), new Uint8Array(request.postDataBuffer()!));
  });
  return sent;
}

interface Said {
  readonly said: readonly (readonly string[])[];
}

const joined = (pieces: Iterable<Uint8Array>) => Uint8Array.from([...pieces].flatMap((piece) => [...piece]));
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The sound of the first answer as the server gives it back. */
const kept = ({ engine }: TestServer, token: string) =>
  engine.runPromise(Effect.gen(function* () {
    const { id } = yield* findInvitation(token);
    const { sound, read } = yield* soundOf(id, 1);
    const pieces = yield* Effect.forEach([...Array(sound.pieces).keys()], read);
    const [turn] = (yield* stateOf(id)).turns;
    return { bytes: joined(pieces), sound, turn: turn! };
  }));

const nextQuestion = (page: Page) =>
  page.waitForFunction((asked) => document.querySelector("h1")?.textContent !== asked, texts[0]!.text);

inRooms("a spoken answer", async (step, { server, open }) => {
  const job = await openJob(server);

  step("is begun and ended with Space, and stands on the server byte for byte", async () => {
    const page = await open();
    const token = await invited(server, job);
    await enter(page, token, "Speak");
    const sent = overhear(page);
    await standing(page, "ready");
    await page.keyboard.press("Space");
    await page.getByText(/Listening/).waitFor();
    await page.locator("[data-clock]", { hasText: "0:02" }).waitFor();
    const loud = await page.locator(".level rect").evaluateAll((bars) =>
      bars.map((bar) => Number(bar.getAttribute("height")))
    );
    assertGreater(Math.max(...loud), 8);
    await page.keyboard.press("Space");
    await standing(page, "gist");
    assertMatch(await page.locator("[data-line]").textContent() ?? "", /We have your sound/);
    await page.getByLabel("In a few words").fill("I compared two plans.");
    await control(page).click();
    await nextQuestion(page);
    await standing(page, "ready");
    assertEquals(await page.evaluate(() => document.activeElement?.tagName), "H1");
    const { bytes, sound, turn } = await kept(server, token);
    const whole = joined([...sent].toSorted(([a], [b]) => a - b).map(([, piece]) => piece));
    assertGreater(sent.size, 2);
    assertEquals([sound.sha256, sound.pieces], [sha256(whole), sent.size]);
    assertEquals(sha256(bytes), sha256(whole));
    assertEquals([...bytes.slice(0, 4)], [0x1a, 0x45, 0xdf, 0xa3]);
    assertEquals([turn.form, sound.mediaType], ["voice", "audio/webm"]);
    await page.context().close();
  });

  step("goes on through a lost connection and a reload", async () => {
    const page = await open();
    const token = await invited(server, job, "Tomasz Wilk");
    await enter(page, token, "Speak");
    await standing(page, "ready");
    const sent = overhear(page);
    await page.route("**/interview/sound/1/*", (route) => route.abort());
    await control(page).click();
    await page.getByText("Connection lost. Keep talking; we hold it here.").waitFor();
    await page.locator("[data-clock]", { hasText: "0:02" }).waitFor();
    page.on("dialog", (dialog) => dialog.accept());
    await page.unroute("**/interview/sound/1/*");
    await page.reload();
    await page.getByText("We have what you said before").waitFor();
    await page.getByRole("button", { name: "Send it as it is" }).click();
    await standing(page, "gist");
    await control(page).click();
    await nextQuestion(page);
    const { bytes, turn } = await kept(server, token);
    assertGreater(bytes.length, 2_000);
    assertEquals(sha256(bytes), sha256(joined([...sent].toSorted(([a], [b]) => a - b).map(([, piece]) => piece))));
    assertEquals([turn.form, turn.contentId], ["voice", null]);
    const left = await page.evaluate(() =>
      new Promise((resolve) => {
        const opening = indexedDB.open("interview", 1);
        opening.onsuccess = () => {
          const count = opening.result.transaction("pieces").objectStore("pieces").count();
          count.onsuccess = () => resolve(count.result);
        };
      })
    );
    assertEquals(left, 0);
    await page.context().close();
  });

  step("can be given in writing instead, in the middle of a sentence", async () => {
    const page = await open();
    const token = await invited(server, job, "Priya Raman");
    await enter(page, token, "Speak");
    await standing(page, "ready");
    await control(page).click();
    await page.locator("[data-clock]", { hasText: "0:01" }).waitFor();
    await page.getByRole("button", { name: "I need a moment" }).click();
    await page.getByText("Not listening now. Take your time.").waitFor();
    await page.getByRole("button", { name: "Write instead" }).click();
    await page.getByText("What you said so far is kept").waitFor();
    await written(page).fill("and the rest in writing");
    await page.keyboard.press("Space");
    await control(page).click();
    await nextQuestion(page);
    await standing(page, "writing");
    const { sound, turn } = await kept(server, token);
    assertEquals([turn.form, sound.pieces > 0], ["voice", true]);
    const words = await server.engine.runPromise(server.store.contents.text(turn.contentId!));
    assertEquals(words, "and the rest in writing");
    await page.getByRole("button", { name: "Speak instead" }).click();
    await standing(page, "ready");
    await page.context().close();
  });

  step("becomes a written one where there is no leave to listen", async () => {
    const page = await open({ permissions: [] });
    await enter(page, await invited(server, job, "Lena Vogt"), "Speak");
    await standing(page, "ready");
    await control(page).click();
    await page.getByText("The browser has no leave to use the microphone. Write your answer").waitFor();
    await written(page).fill("Then in writing.");
    await control(page).click();
    await nextQuestion(page);
    assert(await question(page).isVisible());
    await page.context().close();
  });

  step("is asked for aloud, and its captions go along as words where they are switched on", async () => {
    const page = await open();
    await page.addInitScript(voiceAndEar);
    const token = await invited(server, job, "Ahmed Salah");
    await enter(page, token, "Speak");
    await page.getByRole("button", { name: "Say it again" }).click();
    await page.waitForFunction(() => (globalThis as unknown as Said).said.length === 2);
    const { text } = texts[0]!;
    const said = await page.evaluate(() => (globalThis as unknown as Said).said);
    assertEquals(said, [[text, "reading"], [text, "reading"]]);
    await standing(page, "ready");
    await page.getByRole("button", { name: "Display" }).click();
    await page.getByText("Your browser may send your voice to its maker").waitFor();
    await page.getByLabel("Captions of what you say").check();
    await page.keyboard.press("Escape");
    await control(page).click();
    await page.locator(".room-caption", { hasText: "I compared the plans" }).waitFor();
    await page.locator("[data-clock]", { hasText: "0:01" }).waitFor();
    await control(page).click();
    await nextQuestion(page);
    const { turn, sound } = await kept(server, token);
    const words = await server.engine.runPromise(server.store.contents.text(turn.contentId!));
    assertEquals([words, turn.form, sound.pieces > 0], ["I compared the plans", "voice", true]);
    await page.context().close();
  });

  step("is preceded by a test of the microphone that sends nothing", async () => {
    await tryMicrophone(await open(), await invited(server, job, "Joana Reis"));
  });
});

async function tryMicrophone(page: Page, token: string): Promise<void> {
  await page.goto(`/i/${token}`);
  await page.getByRole("radio", { name: "Speak" }).check();
  const sent: string[] = [];
  page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
  await page.getByRole("button", { name: "Try the microphone" }).click();
  await page.getByText("This is what we hear.").waitFor();
  await page.getByText("Your microphone works.").waitFor();
  assertEquals(sent, []);
  await page.context().close();
}
