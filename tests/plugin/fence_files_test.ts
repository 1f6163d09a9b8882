import { assert, assertEquals, assertLessOrEqual, assertStringIncludes } from "@std/assert";
import { branchingPdf, hungryPdf, inflatingPdf, longPdf, zipBomb } from "../kit/made_files/bombs.ts";
import { docxBytes, paragraph } from "../kit/made_files/docx_bytes.ts";
import { lockedPdf } from "../kit/made_files/locked_pdf.ts";
import { pdfBytes } from "../kit/made_files/pdf_bytes.ts";
import type { FileRead } from "../kit/made_files/server_of_files.ts";

const resume = pdfBytes([{ content: "BT /F 12 Tf 72 700 Td (Mira Okafor) Tj 0 -20 Td (Developer) Tj ET" }]);
const letters = (text: string) => new TextEncoder().encode(text);

/** Each file with the outcome that the fence must come to. */
const files: Readonly<Record<string, { outcome: string; bytes: () => Promise<Uint8Array> | Uint8Array }>> = {
  "resume.pdf": { outcome: "read", bytes: () => resume },
  "resume.docx": { outcome: "read", bytes: () => docxBytes({ body: paragraph("Mira Okafor") }) },
  "resume.md": { outcome: "read", bytes: () => letters("# Mira Okafor\n\n- Developer") },
  "unpacks to 1.5 GB.pdf": { outcome: "too-much-memory", bytes: inflatingPdf },
  "one endless path.pdf": { outcome: "too-much-memory", bytes: hungryPdf },
  "2,000 pages.pdf": { outcome: "too-many-pages", bytes: () => longPdf(2000) },
  "300 MB.docx": { outcome: "bomb", bytes: () => zipBomb() },
  "300 MB said to be 1 KB.docx": { outcome: "corrupt", bytes: () => zipBomb(1000) },
  "locked.pdf": { outcome: "encrypted", bytes: lockedPdf },
  "cut off.pdf": { outcome: "corrupt", bytes: () => resume.slice(0, 40) },
  "noise.pdf": { outcome: "corrupt", bytes: () => noise("%PDF-1.7\n", 40_000) },
  "noise.docx": { outcome: "corrupt", bytes: () => noise("PK\x03\x04", 40_000) },
  "empty page.pdf": { outcome: "nothing-to-read", bytes: () => pdfBytes([{ content: "" }]) },
};

Deno.test("the server outlives every file: refused by its reason, memory kept, no child left behind", async () => {
  const reads = await servedWith(files);
  for (const [file, { outcome }] of Object.entries(files)) {
    const read = reads.get(file);
    assert(read, `${file} was not answered`);
    assertEquals(read.outcome, outcome, `${file}: ${read.outcome}, ${read.message}`);
    assertLessOrEqual(read.grownMb, 50, `${file} made the server grow by ${read.grownMb} MB`);
    assertEquals(read.childrenLeft, 0, `${file} left a child behind`);
    assertLessOrEqual(read.message.length, 160);
  }
  assertStringIncludes(reads.get("resume.pdf")?.message ?? "", "Mira Okafor\nDeveloper");
});

Deno.test("a file that keeps its reader busy for ever is ended when its time is up", async () => {
  const reads = await servedWith({ "endless.pdf": { bytes: branchingPdf } }, 1500);
  const read = reads.get("endless.pdf");
  assertEquals([read?.outcome, read?.childrenLeft], ["took-too-long", 0]);
  assertLessOrEqual(read?.milliseconds ?? Infinity, 10_000);
});

async function servedWith(
  files: Readonly<Record<string, { readonly bytes: () => Promise<Uint8Array> | Uint8Array }>>,
  milliseconds = 60_000,
): Promise<Map<string, FileRead>> {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, { bytes }] of Object.entries(files)) await Deno.writeFile(`${folder}/${name}`, await bytes());
    const lines = await output([String(milliseconds), ...Object.keys(files).map((name) => `${folder}/${name}`)]);
    return new Map(lines.map((line) => JSON.parse(line) as FileRead).map((read) => [read.file, read]));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function output(args: readonly string[]): Promise<string[]> {
  const script = new URL("../kit/made_files/server_of_files.ts", import.meta.url).pathname;
  const command = new Deno.Command(Deno.execPath(), { args: ["run", "-A", script, ...args] });
  const { stdout, stderr, success } = await command.output();
  assert(success, new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout).trim().split("\n");
}

/** The same noise each time. */
function noise(start: string, length: number): Uint8Array {
  let seed = 7;
  const rest = Uint8Array.from({ length }, () => (seed = seed * 16_807 % 2_147_483_647) % 256);
  return new Uint8Array([...letters(start), ...rest]);
}
