import { assertEquals, assertStringIncludes } from "@std/assert";
import { readInFence } from "../../engine/plugin/fence/read_in_fence.ts";
import { type MadePage, pdfBytes, streamObject } from "../kit/made_files/pdf_bytes.ts";

/** Words at a place, counted from the bottom left corner as PDFs do; `before` stands right before them. */
const at = (x: number, y: number, words: string, { before = "", font = "/F 12" } = {}) =>
  `q BT ${font} Tf ${before} 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET Q\n`;

const read = (pages: MadePage[], objects = {}) => readInFence({ bytes: pdfBytes(pages, objects) });

const banner = "0.1 0.1 0.2 rg 0 700 595 100 re f\n";
const picture = streamObject(
  "/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray",
  new Uint8Array(64),
);
const faint = "<</ca 0.05>>";

/** Each way of hiding words on a page of its own, with the reason that it is told by; null where they are seen. */
const hidings: readonly (readonly [words: string, reason: string | null, page: MadePage])[] = [
  ["in black", null, { content: at(72, 500, "in black") }],
  ["in white", "white", { content: at(72, 500, "in white", { before: "1 g" }) }],
  ["in nearly white", "white", { content: at(72, 500, "in nearly white", { before: "0.95 g" }) }],
  ["in light grey", null, { content: at(72, 500, "in light grey", { before: "0.8 g" }) }],
  ["white on a banner", null, { content: banner + at(72, 750, "white on a banner", { before: "1 g" }) }],
  ["dark on a banner", "white", { content: banner + at(72, 750, "dark on a banner", { before: "0.1 0.1 0.25 rg" }) }],
  ["white outlined in black", null, { content: at(72, 500, "white outlined in black", { before: "1 g 0 G 2 Tr" }) }],
  ["very small", "tiny", { content: at(72, 500, "very small", { font: "/F 0.8" }) }],
  ["scaled down", "tiny", { content: `q 0.05 0 0 0.05 0 0 cm ${at(900, 9000, "scaled down")} Q` }],
  ["faint", "transparent", {
    content: at(72, 500, "faint", { before: "/Faint gs" }),
    resources: "/ExtGState<</Faint 30 0 R>>",
  }],
  ["not drawn", "invisible", { content: at(72, 500, "not drawn", { before: "3 Tr" }) }],
  ["only cutting", "invisible", { content: at(72, 500, "only cutting", { before: "7 Tr" }) }],
  ["in a switched off layer", "invisible", { content: `/OC /Off BDC ${at(72, 500, "in a switched off layer")} EMC` }],
  ["cut away", "invisible", { content: `q 0 0 50 50 re W n ${at(72, 500, "cut away")} Q` }],
  ["beside the page", "off-page", { content: at(-900, 500, "beside the page") }],
  ["painted over", "covered", { content: at(72, 500, "painted over") + "1 g 50 480 400 50 re f" }],
  ["under a broad line", "covered", { content: at(72, 500, "under a broad line") + "1 G 30 w 50 505 m 400 505 l S" }],
  ["in a frame", null, { content: at(72, 500, "in a frame") + "0.5 g 40 480 400 50 re 45 485 390 40 re f*" }],
  ["under a picture", "covered", {
    content: at(72, 500, "under a picture") + "q 200 0 0 50 50 480 cm /P Do Q",
    resources: "/XObject<</P 31 0 R>>",
  }],
  ["white on a picture", null, {
    content: "q 200 0 0 50 50 480 cm /P Do Q" + at(72, 500, "white on a picture", { before: "1 g" }),
    resources: "/XObject<</P 31 0 R>>",
  }],
];

Deno.test("what nobody sees on the page is not in the text, but told with its reason; what is seen stays", async () => {
  const result = await read(hidings.map(([, , page]) => page), { 30: faint, 31: picture });
  const told = new Map(result.hidden.map(({ text, reason }) => [text, reason]));
  for (const [words, reason] of hidings) {
    assertEquals(told.get(words) ?? null, reason, words);
    assertEquals(result.text.includes(words), reason === null, words);
  }
  assertEquals(result.pages, hidings.length);
});

Deno.test("columns are read one after the other, dates beside entries along the line", async () => {
  const lines = (x: number, top: number, words: string[]) =>
    words.map((each, row) => at(x, top - row * 16, each)).join("");
  const sidebar = ["Skills", "PostgreSQL", "Docker", "Go"];
  const main = ["Experience", "Built the billing service", "Moved it to Go", "Led four people"];
  const mixed = sidebar.map((words, row) => at(60, 700 - row * 16, words) + at(220, 700 - row * 16, main[row] ?? ""));
  const { text } = await read([
    { content: at(60, 760, "Mira Okafor, developer of backends in a long line over the page") + mixed.join("") },
    {
      content: lines(60, 700, ["Developer, Northwind", "Intern, Northwind", "Tutor, Northwind"]) +
        lines(400, 700, ["2020 - 2024", "2018 - 2019", "2016 - 2018"]),
    },
    {
      content: lines(60, 700, ["2020 - 2024", "2018 - 2019", "2016 - 2018"]) +
        lines(200, 700, ["Developer", "Intern", "Tutor"]),
    },
  ]);
  assertStringIncludes(text, `over the page\n\nSkills\nPostgreSQL\nDocker\nGo\n\n${main.join("\n")}`);
  assertStringIncludes(text, "Developer, Northwind\t2020 - 2024\nIntern, Northwind\t2018 - 2019");
  assertStringIncludes(text, "2020 - 2024\tDeveloper\n2018 - 2019\tIntern");
});

Deno.test("letters drawn apart, twice, turned, or typed into a form come out as the words they make", async () => {
  const apart = [..."Lena Vogt"].map((letter, step) => at(72 + step * 8, 700, letter)).join("");
  const { text } = await read([
    { content: apart + at(72, 660, "Twice") + at(72.3, 660, "Twice") },
    { content: "BT /F 12 Tf 72 700 Td [(Mi) 20 (ra) -400 (Oka) -30 (for)] TJ ET" },
    { content: "BT /F 14 Tf 6 Tc 72 700 Td (SKILLS) Tj ET" },
    { content: "q 0 1 -1 0 40 100 cm BT /F 12 Tf (Along the edge) Tj ET Q" + at(72, 700, "Upright") },
    { content: at(300, 72, "On a turned page"), more: "/Rotate 90" },
    { content: at(72, 700, "Name:"), more: "/Annots[50 0 R]" },
  ], {
    50: "<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Mira)/F 4/Rect[120 695 300 715]/AP<</N 51 0 R>>>>",
    51: streamObject(
      "/Subtype/Form/BBox[0 0 180 20]/Resources<</Font<</F 3 0 R>>>>",
      "BT /F 12 Tf 2 5 Td (Typed into a form) Tj ET",
    ),
  });
  assertEquals(text.split("\n\n"), [
    "Lena Vogt",
    "Twice",
    "Mira Okafor",
    "SKILLS",
    "Upright",
    "Along the edge",
    "On a turned page",
    "Name: Typed into a form",
  ]);
});

Deno.test("scripts other than Latin are read: Arabic from right to left, Chinese by maps that the file only names", async () => {
  const { text } = await read([
    { content: "BT /X 12 Tf 72 700 Td <4544434241> Tj ET" },
    { content: "BT /C 12 Tf 72 700 Td <4f60597d> Tj ET", resources: "/Font<</C 40 0 R>>" },
  ], {
    20:
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 65/LastChar 69/Widths[500 500 500 500 500]/ToUnicode 21 0 R>>",
    21: streamObject("", arabicMap),
    40: "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/UniGB-UCS2-H/DescendantFonts[41 0 R]>>",
    41: "<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/FontDescriptor 42 0 R" +
      "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>",
    42:
      "<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/StemV 80>>",
  });
  assertStringIncludes(text, "أحمد");
  assertStringIncludes(text, "你好");
});

/** The letters of the name Ahmed and a mark as codes A to E; a PDF draws its last letter first. */
const arabicMap = `/CIDInit /ProcSet findresource begin begincmap
1 begincodespacerange <41> <45> endcodespacerange
5 beginbfchar <41> <0623> <42> <062D> <43> <0645> <44> <062F> <45> <0021> endbfchar
endcmap end`;

Deno.test("a scan's recognised text is used and said to be unchecked; a picture without text is named by its page", async () => {
  const scan = "q 595 0 0 842 0 0 cm /P Do Q";
  const resources = "/XObject<</P 31 0 R>>";
  const { text, hidden, warnings } = await read([
    { content: scan + at(72, 700, "Recognised words", { before: "3 Tr" }), resources },
    { content: at(72, 700, "Words behind the picture") + scan, resources },
    { content: scan, resources },
  ], { 31: picture });
  assertEquals([text, hidden], ["Recognised words\n\nWords behind the picture", []]);
  assertEquals(warnings, [
    "Pages 1 and 2 are scans. Their text was recognised by a machine before it was sent and cannot be checked here.",
    "Page 3 is a picture without text. Nothing was read from it.",
  ]);
});
