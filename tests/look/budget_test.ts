import { assert, assertLessOrEqual } from "@std/assert";
import type { Page } from "playwright-core";
import { invited, openJob } from "../web/candidate/northwind.ts";
import { looking } from "./kit/browser.ts";
import { rooms } from "./kit/rooms.ts";

/** Bytes as they came over the wire, heads and all. */
interface Loaded {
  readonly all: number;
  readonly scripts: number;
}

looking("a candidate's page comes with 100 KB at most, 40 KB of them scripts", async (t, { server, open }) => {
  const job = await openJob(server);
  const seats = await rooms(server, job);
  const pages = [
    { name: "apply", path: `/apply/${job.code}` },
    { name: "before you begin", path: `/i/${await invited(server, job, "Lena Vogt")}` },
    { name: "the room, in writing", path: "/interview", cookies: seats.writing },
    { name: "the room, by voice", path: "/interview", cookies: seats.voice },
    { name: "thanks", path: "/interview", cookies: seats.over },
  ];
  for (const { name, path, cookies } of pages) {
    await t.step(name, async () => {
      const page = await open(cookies);
      const { all, scripts } = await loaded(page, path);
      assert(scripts > 1_000, "scripts were counted");
      assertLessOrEqual(all, 100_000);
      assertLessOrEqual(scripts, 40_000);
      await page.context().close();
    });
  }
});

/** All that a first visit loads: nothing is in the cache of a new profile. */
async function loaded(page: Page, path: string): Promise<Loaded> {
  const network = await page.context().newCDPSession(page);
  const types = new Map<string, string>();
  const bytes = { all: 0, scripts: 0 };
  network.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (types.get(requestId) === "Script") bytes.scripts += encodedDataLength;
  });
  await network.send("Network.enable");
  await page.goto(path, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  return bytes;
}
