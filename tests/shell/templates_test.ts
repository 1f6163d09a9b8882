import { assertEquals, assertNotMatch, assertStringIncludes } from "@std/assert";
import { icon } from "../../web/shell/icons.ts";
import { pages } from "./gallery/pages.ts";

/** What the content policy would block, and what needs eval. */
const forbidden = {
  "a style attribute": /\sstyle\s*=/i,
  "a style element": /<style/i,
  "an inline script": /<script(?![^>]*\ssrc=)/i,
  "an event attribute": /\son[a-z]+\s*=/i,
  "hx-on or js:": /hx-on|["'\s]js:/i,
  "an address of another site": /(src|href|action)\s*=\s*"(https?:)?\/\//i,
};

function templates(folder: URL): URL[] {
  return [...Deno.readDirSync(folder)].flatMap((entry) => {
    const url = new URL(`${entry.name}${entry.isDirectory ? "/" : ""}`, folder);
    return entry.isDirectory ? templates(url) : entry.name.endsWith(".eta") ? [url] : [];
  });
}

Deno.test("no template holds what the content policy blocks", () => {
  const found = templates(new URL("../../web/", import.meta.url)).flatMap((url) => {
    const text = Deno.readTextFileSync(url);
    return Object.entries(forbidden).filter(([, sign]) => sign.test(text)).map(([what]) => `${url.pathname}: ${what}`);
  });
  assertEquals(found, []);
});

for (const [name, page] of Object.entries(pages)) {
  Deno.test(`the example page ${name} is drawn whole and clean`, () => {
    const html = page(new URL(`http://candor.test/${name}`));
    for (const sign of Object.values(forbidden)) assertNotMatch(html, sign);
    assertNotMatch(html, /\bundefined\b|\bNaN\b|\[object/);
    assertEquals(html.match(/<h1/g)?.length, 1);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    assertEquals(ids.length, new Set(ids).size);
  });
}

Deno.test("an icon is hidden from those who listen and takes the colour of its words", () => {
  assertStringIncludes(icon("home"), 'aria-hidden="true"');
  assertStringIncludes(icon("home"), 'stroke="currentColor"');
  assertNotMatch(icon("home"), /\n|<!--/);
});
