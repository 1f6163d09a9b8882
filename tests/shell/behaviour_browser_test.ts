import { assertEquals, assertMatch } from "@std/assert";
import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import { inOneBrowser } from "./browser.ts";
import { gallery } from "./gallery/app.ts";

const visit = inOneBrowser("the shell helps where scripts run, and does without", gallery);
const resume = Buffer.alloc(2_000_000, "Mira Okafor ");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

visit("j and k walk through the rows, slash searches, and the keys can be switched off", async (open) => {
  const page = await open();
  await page.goto("/table");
  for (const key of ["j", "j", "k", "j"]) await page.keyboard.press(key);
  assertEquals(await focused(page), "Tomasz Wilk");
  await page.keyboard.press("/");
  assertEquals(await page.evaluate(() => document.activeElement?.getAttribute("type")), "search");
  await page.keyboard.type("j?");
  assertEquals(await page.locator("[type=search]").inputValue(), "j?");
  await page.locator("h1").click();
  await page.keyboard.press("?");
  await page.getByLabel("Use these keys on this device").uncheck();
  await page.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("?");
  assertEquals(await page.locator("#shortcuts").isVisible(), false);
});

visit("a button can have a key of its own, which the list of keys names", async (open) => {
  const page = await open();
  await page.goto("/review");
  await page.keyboard.press("?");
  assertMatch(await page.locator("[data-own-keys]").innerText(), /h\s+Hold\s+a\s+Advance/);
});

visit("what is confirmed is asked in a dialog, and the focus goes to the new page's title", async (open) => {
  const page = await open();
  const posts: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
  await page.goto("/empties");
  await page.getByRole("button", { name: "Delete job" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  assertEquals(posts.length, 0);
  await page.getByRole("button", { name: "Delete job" }).click();
  await page.locator("#confirm").getByRole("button", { name: "Delete job" }).click();
  await page.locator("h1:focus").waitFor();
  assertEquals(posts.length, 1);
});

visit("copying says so", async (open) => {
  const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto("/empties");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await page.getByText("Copied").waitFor();
  assertEquals(await page.evaluate(() => navigator.clipboard.readText()), "KX4P2M");
});

visit("a quote's number starts the sound there, and a second player stops the first", async (open) => {
  const page = await open();
  await page.goto("/review");
  await page.locator("#quote-4 a").click();
  await page.locator("#player-3a.playing").waitFor();
  assertEquals(await page.locator(".quote.playing").getAttribute("id"), "quote-4");
  await page.locator("#player-3 .player-play").click();
  await page.locator("#player-3.playing").waitFor();
  await page.locator("#player-3a:not(.playing)").waitFor();
});

visit("an offer to undo leaves after 8 s, but not under the pointer", async (open) => {
  const page = await open();
  await page.clock.install();
  await page.goto("/table");
  await page.locator("undo-toast").hover();
  await page.clock.runFor(20_000);
  assertEquals(await page.locator("undo-toast").count(), 1);
  await page.mouse.move(2, 2);
  await page.clock.runFor(7_900);
  assertEquals(await page.locator("undo-toast").count(), 1);
  await page.clock.runFor(200);
  assertEquals(await page.locator("undo-toast").count(), 0);
});

visit("a file goes with its progress, and the answer takes the form's place", async (open) => {
  const page = await open();
  const kinds: string[] = [];
  page.on("request", (request) => request.method() === "POST" && kinds.push(request.resourceType()));
  await page.goto("/apply");
  await page.getByLabel("Resume").setInputFiles({ name: "mira.txt", mimeType: "text/plain", buffer: resume });
  await page.evaluate(() => {
    const bar = document.querySelector("progress")!;
    new MutationObserver(() => bar.hidden || (document.title = "Uploading")).observe(bar, { attributes: true });
  });
  await page.getByRole("button", { name: "Send application" }).click();
  await page.waitForFunction(() => document.title === "Uploading");
  await page.locator("h1:focus").waitFor();
  assertEquals(kinds, ["xhr"]);
  assertEquals(await page.getByLabel("Resume").inputValue(), "");
});

visit("without the network a page keeps what was typed and says what happened", async (open) => {
  const page = await open();
  await page.goto("/table");
  await page.context().setOffline(true);
  await page.locator("[type=search]").fill("Mira");
  await page.locator("#flash").getByText("The connection is lost.").waitFor();
  assertEquals(await page.locator("[type=search]").inputValue(), "Mira");
});

visit(
  "without scripts the scorecard opens, the sound has its control and nothing dead stands about",
  async (open) => {
    const page = await open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.goto("/review");
    assertEquals(await page.locator("#player-3 audio").isVisible(), true);
    assertEquals(await page.locator(".player-play").first().isVisible(), false);
    await page.locator(".sheet-open").click();
    assertEquals(await page.getByRole("button", { name: "Advance" }).isVisible(), true);
    await page.goto("/empties");
    assertEquals(await page.getByRole("button", { name: "Copy" }).count(), 0);
    await page.goto("/table");
    assertEquals(await page.getByRole("button", { name: "Show" }).isVisible(), true);
  },
);
