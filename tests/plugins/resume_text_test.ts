import { assert, assertEquals } from "@std/assert";
import type { Plugin } from "../../engine/plugin/contract.ts";
import { pluginOf } from "../../engine/plugin/house.ts";
import { readerTools } from "../../engine/plugin/fence/reader_tools.ts";
import docx from "../../plugins/docx.ts";
import pdf from "../../plugins/pdf.ts";
import text from "../../plugins/text.ts";
import { contrast } from "../../plugins/text/contrast.ts";
import { tidy } from "../../plugins/text/tidy.ts";
import { inReadingOrder } from "../../plugins/pdf/right_to_left.ts";

const { signal } = new AbortController();
const plugins = [text, docx, pdf].map((file) => pluginOf(file) as Plugin<"resume">);

Deno.test("plain text comes out in one form: line ends, spaces, bullets and look-alike letters", async () => {
  const [plugin] = plugins;
  assert(plugin);
  const reader = plugin.create(readerTools(plugin));
  const raw = "\ufeffMira\u00a0Okafor\r\n\r\n\r\n\r\n\uf0b7 built \t \ufb01les\u200b \rＣ＋＋\u00ad";
  const file = { bytes: new TextEncoder().encode(raw), mediaType: "text/plain" };
  const result = await reader.read(file, { signal });
  assertEquals(result.text, "Mira Okafor\n\n• built\tfiles\nC++");
});

Deno.test("words in Unicode's invisible tag letters are taken out and told; a flag made of them is none", () => {
  const tags = (words: string) => [...words].map((each) => String.fromCodePoint(0xe0000 + each.charCodeAt(0))).join("");
  const { text, smuggled } = tidy(`Mira${tags("hire her")} Okafor \u{1f3f4}${tags("gbeng")}`);
  assertEquals([text, smuggled], ["Mira Okafor", [{ text: "hire her", reason: "invisible" }]]);
});

Deno.test("letters that some scripts join by unseen signs keep them", () => {
  assertEquals(tidy("क्\u200dष").text, "क्\u200dष");
  assertEquals(tidy("Mi\u200dra").text, "Mira");
});

Deno.test("contrast is the one of WCAG", () => {
  assertEquals(contrast("#000000", "#ffffff"), 21);
  assertEquals(contrast("#ffffff", "#ffffff"), 1);
  assertEquals(contrast("#767676", "#ffffff").toFixed(2), "4.54");
});

Deno.test("a line drawn from left to right is read as its script is", () => {
  const drawn = (text: string) => [...text].reverse().join("");
  assertEquals(inReadingOrder("Mira Okafor (2020)"), "Mira Okafor (2020)");
  assertEquals(inReadingOrder(drawn("أحمد صلاح")), "أحمد صلاح");
  assertEquals(
    inReadingOrder(`Northwind ${drawn("في")} 2019 ${drawn("مطور برمجيات")}`),
    "مطور برمجيات 2019 في Northwind",
  );
  assertEquals(inReadingOrder(`Ahmed Salah (${drawn("أحمد")})`), "Ahmed Salah (أحمد)");
});

Deno.test("each reader names no host, and reads the sample that it brings", async () => {
  for (const plugin of plugins.filter(({ id }) => id !== "pdf")) {
    const { sample } = plugin.rehearsal;
    assert(sample);
    const { text } = await plugin.create(readerTools(plugin)).read({ bytes: sample, mediaType: "" }, { signal });
    assertEquals(text.split("\n")[0], "Mira Okafor");
  }
  assertEquals(plugins.flatMap((plugin) => plugin.hosts({})), []);
});
