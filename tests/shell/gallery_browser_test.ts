import { assertEquals } from "@std/assert";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { inOneBrowser } from "./browser.ts";
import { gallery } from "./gallery/app.ts";
import { pages } from "./gallery/pages.ts";

const phone = { width: 360, height: 640 };
const desk = { width: 1280, height: 860 };
const names = Object.keys(pages);

const visit = inOneBrowser("the example pages hold on any screen", gallery);

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    // deno-lint-ignore no-explicit-any -- axe brings no types into the page
    const { violations } = await (globalThis as any).axe.run();
    // deno-lint-ignore no-explicit-any -- the same
    return violations.flatMap(({ id, nodes }: any) => nodes.map(({ html }: any) => `${id}: ${html.slice(0, 160)}`));
  });
}

const overflow = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

// Colours do not depend on the width, so two of the four pairs show all.
for (const look of [{ colorScheme: "dark", viewport: phone }, { colorScheme: "light", viewport: desk }] as const) {
  visit(`no page has a barrier or runs over, ${look.colorScheme}, ${look.viewport.width} px`, async (open) => {
    const page = await open(look);
    for (const name of names) {
      await page.goto(`/${name}`);
      assertEquals(await overflow(page), 0, name);
      // Five hundred rows have the barriers of two.
      if (name !== "table") assertEquals(await barriers(page), [], name);
    }
  });
}

visit("what opens over a page has no barrier either", async (open) => {
  const page = await open({ viewport: phone });
  await page.goto("/review");
  await page.click(".sheet-open");
  assertEquals(await barriers(page), []);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.locator("#shortcuts[open]").waitFor();
  assertEquals(await barriers(page), []);
});

visit("every page fits letters of double size", async (open) => {
  const page = await open({ viewport: { width: 640, height: 430 } });
  for (const name of names) {
    await page.goto(`/${name}`);
    assertEquals(await overflow(page), 0, name);
  }
});

visit("what can be touched is 44 px high on candidates' pages", async (open) => {
  const page = await open({ viewport: phone, hasTouch: true, isMobile: true });
  for (const name of ["room", "apply", "before", "mine"]) {
    await page.goto(`/${name}`);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("main .button, main .link, main input:not([type=hidden]), main select, footer a")]
        .map((control) => control.closest("label") ?? control)
        .filter((control) => control.getBoundingClientRect().height < 43.9).map((control) => control.outerHTML)
    );
    assertEquals(small, [], name);
  }
});

visit("the question stays where it is, whatever changes around it", async (open) => {
  for (const viewport of [phone, desk]) {
    const page = await open({ viewport });
    await page.goto("/room");
    const place = () =>
      page.locator(".room-question").evaluate((question) => {
        const { x, y } = question.getBoundingClientRect();
        return { x, y: y + scrollY };
      });
    const before = await place();
    const changes = [
      () => document.querySelector(".room-face")!.classList.add("off"),
      () => document.querySelector(".room-caption")!.textContent = "a ".repeat(900),
      () => document.querySelector(".room-caption")!.classList.add("off"),
      () =>
        document.querySelector(".room-state")!.textContent = "Connection lost. Keep talking; we hold it here. ".repeat(
          4,
        ),
      () => document.querySelector(".room-note")!.remove(),
      () => document.querySelector(".room-control")!.textContent = "Answer",
      () => document.querySelector(".room-kind")!.textContent = "",
      () => document.querySelector("#flash")!.innerHTML = '<p class="banner stop">You seem to be offline.</p>',
    ];
    for (const change of changes) {
      await page.evaluate(change);
      assertEquals(await place(), before, `${change}`);
    }
    const share = before.y / viewport.height;
    assertEquals(share > 0.3 && share < 0.45, true, `the question begins at ${share} of the height`);
  }
});

visit("the fallback fonts take the same room", async (open) => {
  const height = async (fonts: boolean) => {
    const page = await open({ viewport: desk });
    if (!fonts) await page.route("**/*.woff2", (route) => route.fulfill({ status: 200, body: "" }));
    await page.goto("/kit");
    await page.evaluate(() => document.fonts.ready);
    return await page.locator(".kit-question").first().evaluate((element) => element.getBoundingClientRect().height);
  };
  const [real, fallback] = [await height(true), await height(false)];
  assertEquals(Math.abs(real - fallback) <= 0.08 * real, true, `${real} px, with fallbacks ${fallback} px`);
});
