import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { inflatingPdf, zipBomb } from "../kit/made_files/bombs.ts";
import { docxBytes, paragraph } from "../kit/made_files/docx_bytes.ts";
import { startServer } from "../kit/server.ts";
import { openJob } from "../web/candidate/northwind.ts";
import { asking, sentence } from "./kit/ask.ts";
import { held } from "./kit/held.ts";

type Made = () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);
const bytes = (...values: number[]) => new Uint8Array([...values, ...new Array(400).fill(7)]);

/** What it is, the name and type that it claims, its bytes, and how it is answered. */
const files: readonly [string, string, string, Made, number, RegExp][] = [
  ["a program of Windows", "resume.pdf", "application/pdf", () => bytes(0x4d, 0x5a, 0x90, 0), 415, /PDF|Word|text/],
  ["a program of Linux", "resume.docx", "application/pdf", () => bytes(0x7f, 0x45, 0x4c, 0x46), 415, /PDF|Word|text/],
  [
    "a web page",
    "resume.pdf",
    "application/pdf",
    () => text("<!doctype html><script>alert(1)</script>"),
    415,
    /PDF|Word|text/,
  ],
  [
    "a drawing with a script",
    "me.svg",
    "image/svg+xml",
    () => text("<svg><script>alert(1)</script></svg>"),
    415,
    /PDF|Word|text/,
  ],
  ["a bomb", "resume.docx", "application/zip", () => zipBomb(), 413, /unpacks|large/],
  ["a bomb within a PDF", "resume.pdf", "application/pdf", inflatingPdf, 422, /\w/],
  ["half a PDF", "resume.pdf", "application/pdf", () => text("%PDF-1.7\n1 0 obj"), 422, /\w/],
  ["six megabytes", "resume.txt", "text/plain", () => new Uint8Array(6_000_000).fill(65), 413, /5 MB/],
  ["seven megabytes", "resume.txt", "text/plain", () => new Uint8Array(7_000_000).fill(65), 413, /5 MB/],
  ["nothing", "resume.pdf", "application/pdf", () => new Uint8Array(), 422, /Choose a file/],
];

Deno.test("a file that is no resume is refused in words, whatever it says it is, and nothing of it stays", async (t) => {
  await using server = await startServer();
  const job = await openJob(server);
  const here = `/apply/${job.code}`;
  const ask = asking(server.url);
  const machine = asking(server.url, { authorization: `Bearer ${await server.token("recruiter")}` });
  const before = await held(server);
  const said = async (answer: Promise<{ status: number; text: string }>) => {
    const { status, text } = await answer;
    const [, problem = ""] = text.match(/id="resume-problem">([^]*?)<\/p>/) ??
      text.match(/class="(?:problem|lead)">([^]*?)<\/p>/) ?? [];
    return { status, words: (text.startsWith("{") ? JSON.parse(text).error.message as string : problem).trim() };
  };

  for (const [what, name, type, made, status, words] of files) {
    await t.step(`${what}: ${status}`, async () => {
      const form = (fields: Record<string, string>) => {
        const body = new FormData();
        for (const [name, value] of Object.entries(fields)) body.set(name, value);
        body.set("resume", file);
        return body;
      };
      const file = new File([await made()], name, { type });
      const person = { name: "Mira Okafor", email: "mira.okafor@example.com" };
      const page = await said(ask("POST", here, { body: form({ ...person, resumeText: "" }) }));
      assertEquals([page.status, words.test(page.words)], [status, true], page.words);
      // What takes the reader long is read once, and nothing at all is refused before it is read.
      if (["nothing", "a bomb within a PDF", "half a PDF"].includes(what)) return;
      const part = await said(ask("POST", `${here}/reading`, { body: form({ resumeText: "" }) }));
      assertEquals([part.status, words.test(part.words)], [status, true], part.words);
      if (what === "seven megabytes") return;
      const api = await said(machine("POST", `/api/v1/jobs/${job.id}/applications`, { body: form(person) }));
      assertEquals([api.status, words.test(api.words)], [status, true], api.words);
    });
  }

  await t.step("of forms that are broken or overfull nothing is read", async () => {
    const multipart = (body: string, type = "multipart/form-data; boundary=b") =>
      said(ask("POST", here, { headers: { "content-type": type }, body }));
    const field = '--b\r\nContent-Disposition: form-data; name="name"\r\n\r\nMira\r\n';
    const broken = "This form arrived broken. Go back and send it again.";
    assertEquals(await multipart(field, "multipart/form-data"), { status: 400, words: broken });
    assertEquals(await multipart(""), { status: 400, words: broken });
    assertEquals(await multipart("x"), { status: 400, words: broken });
    assertEquals((await multipart(field)).status, 422, "cut off in its middle");
    const overfull = { status: 413, words: "This form has more than 1000 fields. Send it as the page shows it." };
    assertEquals(await multipart(`${field.repeat(10_000)}--b--\r\n`), overfull);
    const fields = new URLSearchParams(Array.from({ length: 10_000 }, (_, at) => [`field${at}`, "x"]));
    assertEquals(await said(ask("POST", here, { body: fields })), overfull);
    const strange = new Uint8Array([...text("name=%E0%A4%A&email=%"), 0xff, 0xfe]);
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    assertEquals((await ask("POST", here, { headers, body: strange })).status, 422);
    assertEquals(
      sentence(
        await machine("POST", `/api/v1/jobs/${job.id}/applications`, {
          headers: { "content-type": "multipart/form-data" },
          body: "x",
        }),
      ),
      broken,
    );
  });

  assertEquals(await held(server), before);

  await t.step("of two files the last one counts, and a name that leads elsewhere leads nowhere", async () => {
    const body = new FormData();
    for (
      const [name, value] of Object.entries({ name: "Mira Okafor", email: "mira.okafor@example.com", resumeText: "" })
    ) body.set(name, value);
    for (const words of ["First words", "Second words"]) {
      body.append("resume", new File([docxBytes({ body: paragraph(words) })], "../../../etc/passwd.docx"));
    }
    const applied = await ask("POST", here, { body });
    assertMatch(applied.location, /^\/i\//);
    const page = await ask("GET", applied.location);
    assertStringIncludes(page.text, "Second words");
    assertEquals(page.text.includes("First words") || page.text.includes("passwd"), false);
    assertEquals((await ask("GET", "/healthz")).status, 200);
  });
});
