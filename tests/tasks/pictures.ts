/**
 * `deno task pictures`: the main pages of the demo company as pictures, into `.github/screenshots`. They are the same
 * from run to run on one machine: the clock begins at one moment, and what is drawn by lot is drawn the same.
 */
import { addDemo } from "../../engine/mod.ts";
import { type ServerOptions, startServer } from "../kit/server.ts";
import { settled } from "../kit/story.ts";
import { withBrowser } from "../look/kit/browser.ts";
import { hrPictures } from "./pictures/desk.ts";
import { candidatePictures } from "./pictures/candidate.ts";
import { sameEachTime } from "./pictures/same_each_time.ts";
import { setupPicture } from "./pictures/setup.ts";

sameEachTime();
await takeAll({ ready: false }, setupPicture);
const environment = { TIME_ZONE: "Europe/Berlin", PUBLIC_URL: "https://interviews.northwind.example" };
await takeAll({ environment }, async (look) => {
  await look.server.engine.runPromise(addDemo("pictures"));
  await settled(look.server);
  await hrPictures(look);
  await candidatePictures(look);
});

async function takeAll(options: ServerOptions, take: Parameters<typeof withBrowser>[1]): Promise<void> {
  await using server = await startServer(options);
  await withBrowser(server, take);
}
