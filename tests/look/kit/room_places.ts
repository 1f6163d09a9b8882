/** The room and what comes after it, in every state, each from its own seat. */
import type { Page } from "playwright-core";
import { messagesIn } from "../../../web/messages/mod.ts";
import { heldPage } from "../../../web/room/views.ts";
import { candidateLayout } from "../../../web/shell/layouts.ts";
import type { Everybody } from "./everybody.ts";
import { follow, type Place, press } from "./place.ts";

const path = "/interview";

export const roomPlaces = ({ rooms }: Everybody): readonly Place[] => [
  ...inWriting.map((place) => ({ ...place, cookies: rooms.writing })),
  ...byVoice.map((place) => ({ ...place, cookies: rooms.voice })),
  { name: "room, paused", path, cookies: rooms.paused },
  { name: "room, a person asked for", path, cookies: rooms.askedForPerson },
  { name: "room, elsewhere", path, cookies: rooms.elsewhere },
  { name: "room, words not sent", path, cookies: rooms.elsewhere, then: sendTooLate },
  { name: "room, stopped", path, cookies: rooms.stopped },
  { name: "thanks", path, cookies: rooms.over },
];

const inWriting: readonly Place[] = [
  { name: "room", path },
  { name: "room, nothing written", path, then: sendNothing },
  { name: "room, connection lost", path, then: loseConnection },
  { name: "room, store away", path, then: loseStore },
  { name: "room, display", path, then: press("Display") },
  ...["skip", "person", "withdrawal"].map((what) => ({ name: `room, ${what}?`, path: `${path}/${what}` })),
  ...["I'd rather not answer", "A person instead", "Stop here"].map((link) => ({
    ...{ name: `room, ${link}? over it`, path },
    then: follow(link),
  })),
];

const byVoice: readonly Place[] = [
  { name: "room, by voice", path, then: (page) => standing(page, "ready") },
  { name: "room, listening", path, then: listen },
  { name: "room, said before", path, then: (page) => standing(page, "earlier") },
];

const standing = (page: Page, state: string) => page.locator(`interview-room[data-state="${state}"]`).waitFor();

async function sendNothing(page: Page): Promise<void> {
  await page.locator(".room-control").click();
  await page.locator("#words-problem").waitFor();
}

async function loseConnection(page: Page): Promise<void> {
  await page.route("**/interview/answers", (route) => route.abort());
  await page.getByLabel("Your answer").fill("Written in a tunnel.");
  await page.locator(".room-control").click();
  await standing(page, "held");
}

async function listen(page: Page): Promise<void> {
  await standing(page, "ready");
  await page.locator(".room-control").click();
  await standing(page, "listening");
  await page.waitForResponse(/sound/);
}

/** The page that a server without its store answers with. */
async function loseStore(page: Page): Promise<void> {
  const t = messagesIn();
  const body = heldPage({ t, given: { turn: 1, how: "text", pieces: 0, words: "What I wrote." } });
  const html = candidateLayout({
    ...{ title: t.room.away.title, body, company: "Northwind", job: "Backend engineer" },
    ...{ language: t.language, dir: t.dir, words: t.frame },
  });
  await page.route("**/interview", (route) => route.fulfill({ status: 503, contentType: "text/html", body: html }));
  await page.reload();
}

/** The answer to a question that goes on in another seat. */
async function sendTooLate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const form = document.body.appendChild(document.createElement("form"));
    Object.assign(form, { method: "post", action: "/interview/answers" });
    for (const [name, value] of Object.entries({ turn: "1", how: "text", pieces: "0", words: "Said too late." })) {
      form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    }
    form.submit();
  });
  await page.getByRole("heading", { name: "These words were not sent" }).waitFor();
}
