import { assertLessOrEqual } from "@std/assert";
import { brotliCompressSync } from "node:zlib";
import { asset, assets } from "../../web/shell/assets.ts";
import { pages } from "./gallery/pages.ts";

const sent = async (name: string) =>
  (await (await assets.request(asset(name), { headers: { "Accept-Encoding": "br" } })).bytes()).length;
const fonts = async () => await sent("instrument-sans.woff2") + await sent("newsreader.woff2");
const url = new URL("http://candor.test/");

Deno.test("a candidate's page comes with less than 100 KB, fonts and all", async () => {
  for (const page of ["apply", "before", "room", "mine"]) {
    const html = brotliCompressSync(pages[page]!(url)).length;
    const all = html + await sent("candidate.css") + await sent("candidate.js") + await fonts();
    assertLessOrEqual(all, 100_000, `${page}: ${all} bytes`);
  }
});

Deno.test("a candidate's scripts stay within 40 KB, with room for the recorder", async () => {
  assertLessOrEqual(await sent("candidate.js"), 20_000);
});

Deno.test("HR's style sheet and scripts stay small", async () => {
  assertLessOrEqual(await sent("hr.css"), 14_000);
  assertLessOrEqual(await sent("hr.js"), 24_000);
});
