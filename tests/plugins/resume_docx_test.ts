import { assertEquals, assertRejects } from "@std/assert";
import { readInFence } from "../../engine/plugin/fence/read_in_fence.ts";
import { FileRefused } from "../../engine/plugin/fence/refusal.ts";
import { docxBytes, type MadeDocx, paragraph, run } from "../kit/made_files/docx_bytes.ts";

const read = (docx: MadeDocx) => readInFence({ bytes: docxBytes(docx) });

const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const white = '<w:color w:val="FFFFFF"/>';
const dark = '<w:shd w:val="clear" w:fill="1E3A5F"/>';

Deno.test("a Word file is read in order: header, paragraphs, tables by their cells, text boxes, footer", async () => {
  const { text } = await read({
    header: paragraph("Mira Okafor\tmira@example.org"),
    body: [
      paragraph("Experience", "", '<w:pStyle w:val="Heading1"/><w:tabs><w:tab w:pos="720"/></w:tabs>'),
      `<w:tbl>${row(cell(paragraph("2020 - 2024")), cell(paragraph("Developer") + paragraph("Northwind")))}`,
      `${row(cell(paragraph("2018 - 2019")), cell(paragraph("Intern")))}</w:tbl>`,
      paragraph("Built the billing service", "", '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("In a box")}</w:txbxContent></mc:Choice>`,
      `<mc:Fallback><w:txbxContent>${
        paragraph("In a box")
      }</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      `<w:p>${run("R&D in C++ ")}<w:r><w:t>&#x26; </w:t></w:r><w:del>${run("deleted words")}</w:del>${run("Go")}</w:p>`,
    ].join(""),
    footer: paragraph("Page 1"),
  });
  assertEquals(text.split("\n").filter(Boolean), [
    "Mira Okafor\tmira@example.org",
    "Experience",
    "2020 - 2024\tDeveloper",
    "Northwind",
    "2018 - 2019\tIntern",
    "• Built the billing service",
    "In a box",
    "R&D in C++ & Go",
    "Page 1",
  ]);
});

Deno.test("words that Word does not show, or nobody sees, are told apart with their reason", async () => {
  const box = (fill: string) =>
    `<w:p><w:r><wps:wsp><wps:spPr>${fill}<a:ln><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr>` +
    `<w:txbxContent>${
      paragraph(fill ? "white in a dark box" : "white in a clear box", white)
    }</w:txbxContent></wps:wsp></w:r></w:p>`;
  const { text, hidden } = await read({
    styles: '<w:style w:type="paragraph" w:styleId="Quiet"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Pale"><w:basedOn w:val="Paler"/></w:style>' +
      `<w:style w:type="character" w:styleId="Paler"><w:rPr>${white}</w:rPr></w:style>`,
    body: [
      paragraph("vanished", "<w:vanish/>"),
      paragraph("not vanished", '<w:vanish w:val="0"/>'),
      paragraph("hidden on the web", "<w:webHidden/>"),
      paragraph("white", white),
      paragraph("white on a dark paragraph", white, dark),
      paragraph("white on dark words", white + dark),
      paragraph("dark on dark", '<w:color w:val="1E3A60"/>', dark),
      `<w:tbl>${
        row(cell(paragraph("white in a dark cell", white), dark), cell(paragraph("white in a plain cell", white)))
      }</w:tbl>`,
      box('<a:solidFill><a:srgbClr val="1E3A5F"/></a:solidFill>'),
      box(""),
      paragraph("two points high", '<w:sz w:val="4"/>'),
      paragraph("see-through", '<w14:textFill><w14:srgbClr><w14:alpha w14:val="100000"/></w14:srgbClr></w14:textFill>'),
      paragraph("vanished by its style", "", '<w:pStyle w:val="Quiet"/>'),
      paragraph("white by its style", '<w:rStyle w:val="Pale"/>'),
    ].join(""),
  });
  assertEquals(hidden.map((each) => [each.reason, each.text]), [
    ["invisible", "vanished\nhidden on the web"],
    ["white", "white\ndark on dark\nwhite in a plain cell\nwhite in a clear box"],
    ["tiny", "two points high"],
    ["transparent", "see-through"],
    ["invisible", "vanished by its style"],
    ["white", "white by its style"],
  ]);
  assertEquals(text.split("\n").filter(Boolean), [
    "not vanished",
    "white on a dark paragraph",
    "white on dark words",
    "white in a dark cell",
    "white in a dark box",
  ]);
});

Deno.test("a document type, a torn document and one of forty pages are refused", async () => {
  const refused = async (body: string) => {
    const error = await readInFence({ bytes: docxBytes({ body }) }).catch((error) => error);
    return error instanceof FileRefused ? error.reason : error;
  };
  assertEquals(await refused('<!DOCTYPE x [<!ENTITY a "b">]>' + paragraph("Mira")), "corrupt");
  assertEquals(await refused("<w:p><w:r><w:t>Mira"), "corrupt");
  assertEquals(await refused(paragraph("Mira") + "<w:lastRenderedPageBreak/>".repeat(40)), "too-many-pages");
  await assertRejects(() => read({ body: paragraph("only hidden", "<w:vanish/>") }), FileRefused, "no text");
});
