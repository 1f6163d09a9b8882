/** The way of a candidate through the demo's job, in writing and by voice. */
import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import tomasz from "../../../engine/work/keeping/demo/people/tomasz_wilk.json" with { type: "json" };
import type { Look } from "../../look/kit/browser.ts";
import { enter, question, standing } from "../../web/candidate/browser.ts";
import { voiceAndEar } from "../../web/candidate/browser_voice.ts";
import { desk, inRoom, phone, take } from "./take.ts";

export async function candidatePictures({ server, open }: Look): Promise<void> {
  const job = (await server.engine.runPromise(server.store.jobs.list())).find(({ title }) =>
    title === "Backend engineer"
  )!;
  const apply = `/apply/${job.code}`;
  await inWriting(await open(), apply);
  const page = await open();
  await page.addInitScript(voiceAndEar);
  await byVoice(page, apply);
}

async function inWriting(page: Page, apply: string): Promise<void> {
  await page.goto(apply);
  await take(page, { name: "apply-light" });
  await fillIn(page, "Joana Reis");
  await page.getByLabel("This is what we read").evaluate((read) => read.scrollIntoView({ block: "end" }));
  await take(page, { name: "reading-light" });
  await page.getByRole("button", { name: "Apply" }).click();
  await page.waitForURL("**/i/*");
  await take(page, { name: "before-light" });
  await take(page, { name: "before-phone-dark", size: phone });
  await page.setViewportSize(desk);
  await enter(page, page.url().split("/").at(-1)!, "Write");
  await answerUntil(page, /slow/);
  await page.getByLabel("Your answer").fill("The order page took almost a second. I read its plan first, and");
  await take(page, { name: "room-light", size: inRoom });
  await answerUntil(page, /^Thank you/);
  await take(page, { name: "thanks-light" });
  await page.context().close();
}

async function byVoice(page: Page, apply: string): Promise<void> {
  await page.goto(apply);
  await fillIn(page, "Lena Vogt");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.waitForURL("**/i/*");
  await enter(page, page.url().split("/").at(-1)!, "Speak");
  await page.getByRole("button", { name: "Write instead" }).click();
  await answerUntil(page, /slow/);
  await page.getByRole("button", { name: "Speak instead" }).click();
  await standing(page, "ready");
  await page.getByRole("button", { name: "Display" }).click();
  await page.getByLabel("Captions of what you say").check();
  await page.keyboard.press("Escape");
  await page.locator(".room-control").click();
  await page.locator(".room-caption", { hasText: "I compared the plans" }).waitFor();
  await page.evaluate(holdStill);
  await take(page, { name: "room-voice-dark", size: inRoom });
  await take(page, { name: "room-phone-dark", size: phone });
  await page.context().close();
}

async function fillIn(page: Page, name: string): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Your e-mail address").fill(`${name.toLowerCase().replace(" ", ".")}@example.com`);
  const buffer = Buffer.from(tomasz.resume.replaceAll(tomasz.name, name));
  await page.getByLabel("Your resume").setInputFiles({ name: "resume.md", mimeType: "text/markdown", buffer });
  await page.getByLabel("This is what we read").waitFor();
}

/** Answers until this is the heading. */
async function answerUntil(page: Page, heading: RegExp): Promise<void> {
  for (;;) {
    const asked = await question(page).textContent() ?? "";
    if (heading.test(asked)) return;
    await page.getByLabel("Your answer").fill("I read the plan before I change anything, and watch it for a week.");
    await page.locator(".room-control").click();
    await page.waitForFunction((asked) => document.querySelector("h1")?.textContent !== asked, asked);
  }
}

/** The level and the clock as they were at one moment of an answer. */
function holdStill(): void {
  const level = document.querySelector(".level")!;
  const still = level.cloneNode(true) as Element;
  level.replaceWith(still);
  for (const [at, bar] of [...still.querySelectorAll("rect")].entries()) {
    const height = 4 + 30 * Math.abs(Math.sin(at * 1.9) * Math.sin(at * 0.47)) * Math.sin((at + 1) / 14);
    bar.setAttribute("height", height.toFixed(1));
    bar.setAttribute("y", ((40 - height) / 2).toFixed(1));
  }
  const clock = document.querySelector("[data-clock]")!;
  const shown = clock.cloneNode() as Element;
  shown.textContent = ", 0:42";
  clock.replaceWith(shown);
}
