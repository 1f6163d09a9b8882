import { assertEquals } from "@std/assert";
import type { BrowserContext, Page } from "playwright-core";
import { looking, sitDown } from "./kit/browser.ts";
import { closedPlaces, deskPlaces, emptyPlaces } from "./kit/desk_places.ts";
import { everybody, session } from "./kit/everybody.ts";
import { faultsOf } from "./kit/frames.ts";
import { openPlaces } from "./kit/open_places.ts";
import type { Place } from "./kit/place.ts";
import { roomPlaces } from "./kit/room_places.ts";

/** What is wrong at each place where something is. */
async function faultsAt(page: Page, places: readonly Place[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const { name, path, then } of places) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await then?.(page);
    const faults = await faultsOf(page);
    if (faults.length > 0) found[name] = faults;
  }
  return found;
}

/** Each in a tab of its own: what was typed or recorded in one is not found again in the next. */
async function faultsInTabs(context: BrowserContext, places: readonly Place[]) {
  const found: Record<string, readonly string[]> = {};
  for (const place of places) {
    await sitDown(context, place.cookies ?? {});
    const tab = await context.newPage();
    Object.assign(found, await faultsAt(tab, [place]));
    await tab.close();
  }
  return found;
}

looking("nobody is kept out, in light and dark, at 360 and 1280 px", async (t, { server, open }) => {
  const page = await open(await session(server));

  await t.step("by a page before anything is there", async () => {
    assertEquals(await faultsAt(page, emptyPlaces), {});
  });

  const all = await everybody(server);

  await t.step("by a page of those who hire", async () => {
    assertEquals(await faultsAt(page, deskPlaces(all)), {});
    await sitDown(page.context(), await session(server, "practiser"));
    assertEquals(await faultsAt(page, closedPlaces), {});
  });

  await t.step("by a page that is open to everybody", async () => {
    await sitDown(page.context(), {});
    assertEquals(await faultsAt(page, openPlaces(all)), {});
  });

  await t.step("by the room, or what comes after it", async () => {
    assertEquals(await faultsInTabs(page.context(), roomPlaces(all)), {});
  });
});

looking("the setup keeps nobody out", async (_, { open }) => {
  const page = await open();
  const setup = { name: "setup", path: "/setup" };
  assertEquals(await faultsAt(page, [setup, { ...setup, then: (page) => page.getByRole("button").click() }]), {});
}, { ready: false });
