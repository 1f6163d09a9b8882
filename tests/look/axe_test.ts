import { assertEquals } from "@std/assert";
import type { Page } from "playwright-core";
import { addDemo } from "../../engine/mod.ts";
import { settled } from "../kit/story.ts";
import { looking } from "./kit/browser.ts";
import { everybody, session } from "./kit/everybody.ts";
import { faultsOf } from "./kit/frames.ts";
import { openPlaces, deskPlaces, closedPlaces, roomPlaces } from "./kit/places.ts";
import type { Place } from "./kit/places.ts";
import { sitDown } from "./kit/browser.ts";

async function faultsAt(page: Page, places: readonly Place[]) {
  const found: Record<string, readonly string[]> = {};
  for (const { name, path, then } of places) {
    const t = performance.now();
    try {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await then?.(page);
    const t2 = performance.now();
    const faults = await faultsOf(page);
    console.log(name, Math.round(t2 - t), Math.round(performance.now() - t2));
    if (faults.length > 0) found[name] = faults;
    } catch (e) { found[name] = [String(e).slice(0, 300)]; }
  }
  return found;
}

looking("no page keeps anybody out", async (t, { server, open }) => {
  await server.engine.runPromise(addDemo("test"));
  const all = await everybody(server);
  await settled(server);
  const drafted = (await server.engine.runPromise(server.store.jobs.list())).at(-1)!.id;
  const page = await open(await session(server));
  console.log(await faultsAt(page, deskPlaces(all, drafted)));
  await sitDown(page.context(), await session(server, "practiser"));
  console.log(await faultsAt(page, closedPlaces));
  await sitDown(page.context(), {});
  console.log(await faultsAt(page, openPlaces(all)));
  for (const place of roomPlaces(all)) {
    await sitDown(page.context(), place.cookies);
    console.log(await faultsAt(page, [place]));
  }
});
