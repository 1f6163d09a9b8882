import { assertEquals, assertMatch } from "@std/assert";
import type { Page } from "playwright-core";
import { invited, openJob } from "../web/candidate/northwind.ts";
import { interviewed } from "../web/recruiter/desk.ts";
import { looking } from "./kit/browser.ts";
import { session } from "./kit/everybody.ts";
import { goodAnswer } from "./kit/words.ts";
import { focusOf, hiddenStops, tabTo } from "./kit/keyboard.ts";
import { admin } from "../kit/server.ts";

const heading = (page: Page) => page.locator("h1");
const type = (page: Page, words: string) => page.keyboard.type(words);
const press = (page: Page, key: string) => page.keyboard.press(key);

looking("a candidate needs no more than a keyboard", async (t, { server, open }) => {
  const job = await openJob(server);
  const page = await open();
  await page.goto("/apply");

  await t.step("to apply", async () => {
    await tabTo(page, /^Job code/);
    await type(page, job.code.toLowerCase());
    await press(page, "Enter");
    await page.waitForURL(`**/apply/*`);
    await tabTo(page, /^Your name/);
    await type(page, "Mira Okafor");
    await tabTo(page, /^Your e-mail/);
    await type(page, "mira.okafor@example.com");
    await tabTo(page, /^Your resume/);
    await tabTo(page, /^Or paste its text/);
    await type(page, "Backend engineer at Northwind, 2019 to 2024");
    await tabTo(page, /^Apply$/);
    await press(page, "Enter");
    await page.waitForURL("**/i/*");
  });

  await t.step("to agree and begin", async () => {
    await tabTo(page, /^Speak/);
    await press(page, "ArrowDown");
    assertMatch((await focusOf(page)).name, /^Write/);
    await tabTo(page, /software marks my answers/);
    await press(page, "Space");
    await tabTo(page, /^Begin the interview$/);
    await press(page, "Enter");
    await page.waitForURL("**/interview");
  });

  await t.step("to answer, Space being a letter in the field and a click on the button", async () => {
    await answer(page, "I came to it by way of a slow till.", "Space");
    await answer(page, "I read the plan, and measured again.", "Enter");
  });

  await t.step("to think better of leaving a question out, and to leave it out", async () => {
    const asked = await heading(page).textContent();
    await tabTo(page, /rather not answer/);
    await press(page, "Enter");
    assertMatch((await focusOf(page)).name, /^Back to the question$/);
    await press(page, "Escape");
    assertMatch((await focusOf(page)).name, /rather not answer/);
    await press(page, "Enter");
    await tabTo(page, /^Leave it out$/);
    await press(page, "Enter");
    await page.waitForFunction((asked) => document.querySelector("h1")?.textContent !== asked, asked);
  });

  await t.step("and comes to the end", async () => {
    while (await page.locator(".room-control").isVisible()) await answer(page, "No, thank you.", "Space");
    assertMatch(await heading(page).textContent() ?? "", /^Thank you/);
  });
});

looking("the focus is never out of sight, on a phone either", async (_, { server, open }) => {
  const job = await openJob(server);
  for (let number = 0; number < 12; number++) await invited(server, job, `Lena Vogt${number}`);
  const person = await interviewed(server, job, "Mira Okafor", ["Curiosity.", goodAnswer]);
  const asked = await invited(server, job, "Priya Raman");
  const page = await open(await session(server));
  const hidden: Record<string, readonly string[]> = {};
  for (const viewport of [{ width: 1280, height: 640 }, { width: 360, height: 640 }]) {
    await page.setViewportSize(viewport);
    for (const path of ["/", "/jobs/new", `/jobs/${job.id}`, `/jobs/${job.id}/kit`, person.page, `/i/${asked}`]) {
      await page.goto(path);
      const stops = await hiddenStops(page);
      if (stops.length > 0) hidden[`${path} ${viewport.width}`] = stops;
    }
  }
  assertEquals(hidden, {});
});

/** Writes the answer, sends it with this key on its button, and finds the focus on what is said next. */
async function answer(page: Page, words: string, key: "Enter" | "Space"): Promise<void> {
  const asked = await heading(page).textContent();
  await tabTo(page, /^Your answer/);
  await type(page, words);
  assertEquals(await page.getByLabel("Your answer").inputValue(), words);
  await tabTo(page, /^I'm done/);
  await press(page, key);
  await page.waitForFunction((asked) => document.querySelector("h1")?.textContent !== asked, asked);
  const { tag, name, inView } = await focusOf(page);
  assertEquals([tag, name, inView], ["H1", await heading(page).textContent(), true]);
}

looking("a recruiter reads and decides by keyboard alone", async (t, { server, open }) => {
  const job = await openJob(server);
  await interviewed(server, job, "Lena Vogt");
  await interviewed(server, job, "Mira Okafor");
  const page = await open();
  await page.goto("/");

  await t.step("signs in, and opens what waits", async () => {
    await tabTo(page, /^E-mail address/);
    await type(page, admin.email);
    await tabTo(page, /^Password/);
    await type(page, admin.password);
    await press(page, "Enter");
    await page.locator("#waiting").waitFor();
    await press(page, "j");
    await press(page, "j");
    const { name, ringed, inView } = await focusOf(page);
    assertEquals([name, ringed, inView], ["Mira Okafor", true, true]);
    await press(page, "Enter");
    await page.getByRole("heading", { name: "Mira Okafor" }).waitFor();
  });

  await t.step("goes from answer to answer, its marks beside it", async () => {
    for (const number of [1, 2, 3]) {
      await press(page, "j");
      const { ringed, inView } = await focusOf(page);
      const [answer, score] = await page.evaluate(() => [
        document.activeElement?.closest("article")?.id,
        document.querySelector("details.score[open]")?.id,
      ]);
      assertEquals([answer, score, ringed, inView], [`answer-${number}`, `score-${number}`, true, true]);
    }
  });

  await t.step("writes the reason and decides", async () => {
    await press(page, "d");
    await type(page, "She measures before she changes anything.");
    await tabTo(page, /^Advance$/);
    await press(page, "Enter");
    await page.getByText("Mira Okafor: Advanced.").waitFor();
  });

  await t.step("and comes by Tab alone to whoever waits next", async () => {
    await tabTo(page, /^Today/);
    await press(page, "Enter");
    await page.locator("#waiting").waitFor();
    await tabTo(page, /^Lena Vogt$/);
    await press(page, "Enter");
    await page.getByRole("heading", { name: "Lena Vogt" }).waitFor();
    await tabTo(page, /^Hold$/);
  });
});
