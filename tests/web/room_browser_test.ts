import { assertEquals, assertLessOrEqual, assertMatch } from "@std/assert";
import type { Page } from "playwright-core";
import { findInvitation, stateOf } from "../../engine/mod.ts";
import { control, enter, inRooms, question, seriousFaults, standing, written } from "./candidate/browser.ts";
import { invited, openJob, texts } from "./candidate/northwind.ts";

const first = texts[0]!.text;

inRooms("a candidate in a browser", async (step, { server, open }) => {
  const job = await openJob(server);

  step("applies, sees what was read, and finishes in writing", async () => {
    const page = await open();
    await page.goto("/apply");
    await page.getByLabel("Job code").fill(job.code.toLowerCase());
    await page.keyboard.press("Enter");
    await page.getByLabel("Your name").fill("Mira Okafor");
    await page.getByLabel("Your e-mail address").fill("mira.okafor@example.com");
    await Deno.writeTextFile(`${server.dataDir}/mira.md`, "# Mira Okafor\n\nBackend engineer at Northwind");
    await page.getByLabel("Your resume").setInputFiles(`${server.dataDir}/mira.md`);
    await page.getByLabel("This is what we read").waitFor();
    assertMatch(await page.getByLabel("This is what we read").inputValue(), /Backend engineer at Northwind/);
    await page.getByRole("button", { name: "Apply" }).click();
    await page.waitForURL("**/i/*");
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    assertEquals(await page.evaluate(() => navigator.clipboard.readText()), page.url());
    await enter(page, page.url().split("/").at(-1)!, "Write");
    for (let turns = 0; turns < 6 && await control(page).isVisible(); turns++) {
      const asked = await question(page).textContent();
      await written(page).fill("I read the plan before I change anything.");
      await control(page).click();
      await page.waitForFunction((asked) => document.querySelector("h1")?.textContent !== asked, asked);
      assertEquals(await page.evaluate(() => document.activeElement?.tagName), "H1");
    }
    assertMatch(await question(page).textContent() ?? "", /^Thank you/);
    await page.context().close();
  });

  step("needs no script at all", async () => {
    const page = await open({ javaScriptEnabled: false });
    await enter(page, await invited(server, job, "Tomasz Wilk"), "Speak");
    for (let turns = 0; turns < 6 && await control(page).isVisible(); turns++) {
      await written(page).fill(`Answer ${turns}`);
      await control(page).click();
    }
    assertMatch(await question(page).textContent() ?? "", /^Thank you/);
    await page.context().close();
  });

  step("finds typed words again after a reload, and none after sending them", async () => {
    const page = await open();
    await enter(page, await invited(server, job, "Priya Raman"), "Write");
    await written(page).fill("Half a thought");
    await page.reload();
    assertEquals(await written(page).inputValue(), "Half a thought");
    await control(page).click();
    await page.getByText("Your answer is saved.").waitFor();
    assertEquals(await written(page).inputValue(), "");
    assertEquals(await page.evaluate(() => sessionStorage.length), 0);
    await page.context().close();
  });

  step("keeps an answer while the connection is gone, and sends it when it is back", async () => {
    const page = await open();
    const token = await invited(server, job, "Lena Vogt");
    await enter(page, token, "Write");
    await written(page).fill("Written in a tunnel");
    await page.context().setOffline(true);
    await control(page).click();
    await page.getByText("Connection lost. Your answer is held here").waitFor();
    assertEquals(await control(page).textContent().then((text) => text?.includes("Send now")), true);
    await page.context().setOffline(false);
    await page.waitForFunction((asked) => document.querySelector("h1")?.textContent !== asked, first);
    const { id } = await server.engine.runPromise(findInvitation(token));
    const [turn] = (await server.engine.runPromise(stateOf(id))).turns;
    assertEquals(await server.engine.runPromise(server.store.contents.text(turn!.contentId!)), "Written in a tunnel");
    await page.context().close();
  });

  step("is told when the interview goes on in another place, and keeps the words", async () => {
    const page = await open();
    const token = await invited(server, job, "Ahmed Salah");
    await enter(page, token, "Write");
    await written(page).fill("Said too late");
    const other = await open();
    await other.goto(`/i/${token}`);
    await other.getByRole("button", { name: "Go on here" }).click();
    assertEquals(await question(other).textContent(), first);
    await control(page).click();
    await page.getByText("These words were not sent").waitFor();
    assertEquals(await page.getByLabel("Your words, to copy").inputValue(), "Said too late\n".trim());
    await other.context().close();
    await page.context().close();
  });

  step("asks before it stops, and goes back to the question", async () => {
    const page = await open({ viewport: { width: 360, height: 640 } });
    await enter(page, await invited(server, job, "Joana Reis"), "Write");
    await page.getByRole("link", { name: "Stop here" }).click();
    await page.getByRole("dialog").getByText("Stop the interview here?").waitFor();
    await page.getByRole("button", { name: "Back to the question" }).click();
    await page.getByRole("link", { name: "I'd rather not answer" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Leave it out" }).click();
    await page.waitForFunction((asked) => document.querySelector("h1")?.textContent !== asked, first);
    await page.getByRole("button", { name: "Display" }).click();
    await page.getByLabel("Larger text").check();
    await page.getByLabel("Show the face").uncheck();
    await page.reload();
    assertEquals(await page.evaluate(() => document.documentElement.className), "larger");
    assertEquals(await page.locator(".room-face").evaluate((face) => getComputedStyle(face).visibility), "hidden");
    await standing(page, "writing");
    await page.context().close();
  });

  step("is looked at by a face that keeps still for those who want no motion", async () => {
    for (const reducedMotion of ["no-preference", "reduce"] as const) {
      const page = await open({ reducedMotion });
      await enter(page, await invited(server, await openJob(server), "Mira Okafor"), "Write");
      await page.mouse.move(10, 10);
      const gaze = await page.locator("[data-face-gaze]").evaluate((eyes) => (eyes as SVGElement).style.transform);
      assertEquals(gaze !== "", reducedMotion === "no-preference");
      await page.context().close();
    }
  });

  step("loads no more than 100 KB for a page, 40 KB of them scripts", async () => {
    const page = await open();
    const token = await invited(server, job, "Ana Lindqvist");
    for (const path of [`/apply/${job.code}`, `/i/${token}`, "/interview"]) {
      if (path === "/interview") await enter(page, token, "Speak");
      else await page.goto(path);
      await page.waitForFunction(() => document.fonts.status === "loaded");
      const loaded = await page.evaluate(() =>
        ([
          ...performance.getEntriesByType("navigation"),
          ...performance.getEntriesByType("resource"),
        ] as PerformanceResourceTiming[]).map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }))
      );
      const sum = (part: typeof loaded) => part.reduce((all, { bytes }) => all + bytes, 0);
      assertLessOrEqual(sum(loaded), 100_000, path);
      assertLessOrEqual(sum(loaded.filter(({ name }) => name.endsWith(".js"))), 40_000, path);
    }
    await page.context().close();
  });

  step("has nothing serious against it, in light and dark, from 360 px up", async () => {
    const token = await invited(server, job, "Noor Haddad");
    const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    const page = await open({ viewport: { width: 360, height: 740 } });
    for (const path of ["/apply", `/apply/${job.code}`, `/i/${token}`, "/support"]) {
      await page.goto(path);
      assertEquals([await seriousFaults(page), await fits(page)], [[], true], path);
      await page.emulateMedia({ colorScheme: "dark" });
      assertEquals(await seriousFaults(page, ["color-contrast"]), [], path);
      await page.emulateMedia({ colorScheme: "light" });
    }
    await enter(page, token, "Speak");
    await standing(page, "ready");
    assertEquals([await seriousFaults(page), await fits(page)], [[], true]);
    await page.getByRole("button", { name: "Write instead" }).click();
    await page.emulateMedia({ colorScheme: "dark" });
    assertEquals([await seriousFaults(page), await fits(page)], [[], true]);
    await page.context().close();
  });
});
