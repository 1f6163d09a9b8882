import { assert, assertEquals, assertMatch, assertNotMatch, assertStringIncludes, assertThrows } from "@std/assert";
import { brotliDecompressSync } from "node:zlib";
import { addScript, asset, assets } from "../../web/shell/assets.ts";

const names = ["hr.css", "candidate.css", "practice.css", "hr.js", "candidate.js", "newsreader.woff2", "favicon.svg"];
const get = (url: string, encoding = "br") => assets.request(url, { headers: { "Accept-Encoding": encoding } });

for (const name of names) {
  Deno.test(`${name} has its hash in its name and is kept for good`, async () => {
    assertMatch(asset(name), /^\/assets\/[\w-]+\.[0-9a-f]{10}\.\w+$/);
    const response = await get(asset(name));
    assertEquals(response.status, 200);
    assertEquals(response.headers.get("cache-control"), "public, max-age=31536000, immutable");
    assertEquals(response.headers.get("vary"), "Accept-Encoding");
    await response.body?.cancel();
  });
}

Deno.test("text goes as brotli to those who take it, and is the same text", async () => {
  const plain = await get(asset("hr.css"), "identity");
  const small = await get(asset("hr.css"));
  assertEquals(plain.headers.get("content-encoding"), null);
  assertEquals(small.headers.get("content-encoding"), "br");
  const unpacked = brotliDecompressSync(new Uint8Array(await small.arrayBuffer())).toString();
  assertEquals(unpacked, await plain.text());
});

Deno.test("a font is not compressed a second time", async () => {
  const response = await get(asset("instrument-sans.woff2"));
  assertEquals(response.headers.get("content-encoding"), null);
  assertEquals(response.headers.get("content-type"), "font/woff2");
  assertEquals(new TextDecoder().decode((await response.bytes()).slice(0, 4)), "wOF2");
});

Deno.test("the style sheets name fonts by addresses that are served", async () => {
  const css = await (await get(asset("hr.css"), "")).text();
  const urls = [...css.matchAll(/url\("([^"]+)"\)/g)].map((match) => match[1]!);
  assertEquals(urls.length, 5);
  for (const url of urls) assertEquals((await get(url)).status, 200, url);
});

Deno.test("candidate pages load no italic", async () => {
  assertNotMatch(await (await get(asset("candidate.css"), "")).text(), /italic\.[0-9a-f]+\.woff2/);
});

Deno.test("what has another hash, or no name, is not found", async () => {
  assertEquals((await get("/assets/hr.0123456789.css")).status, 404);
  assertEquals((await get("/assets/..%2Fdeno.json")).status, 404);
  assertThrows(() => asset("hr.scss"), Error, "There is no asset hr.scss");
});

Deno.test("a page's own script stands behind htmx and keeps its names to itself", async () => {
  addScript("gallery.js", "const clock = 1;\nglobalThis.galleryRan = clock;");
  const script = await (await get(asset("gallery.js"), "")).text();
  assert(script.indexOf("htmx") < script.indexOf("galleryRan"));
  assertStringIncludes(script, '(() => {"use strict";\nconst clock = 1;');
});
