import { assert, assertEquals, assertMatch, assertNotMatch, assertStringIncludes } from "@std/assert";
import { startServer } from "../kit/server.ts";
import { invited, openJob } from "./candidate/northwind.ts";
import { begin, hiddenFields, Visitor } from "./candidate/visitor.ts";
import { applied, interviewed, signedIn } from "./recruiter/desk.ts";

Deno.test("Today", async (t) => {
  await using server = await startServer();
  const noor = await signedIn(server, "recruiter");

  await t.step("leads to the first job, and for admins to the demo, while there is nothing", async () => {
    const first = await noor.get("/");
    assertMatch(first.text, /Nothing waits\.[^]*Post your first job/);
    assertNotMatch(first.text, /demo company/);
    assertStringIncludes((await (await signedIn(server)).get("/")).text, 'action="/demo"');
  });

  const job = await openJob(server);
  const mira = await interviewed(server, job, "Mira Okafor");

  await t.step("says in a sentence what waits, and shows only real numbers", async () => {
    const { text } = await noor.get("/");
    assertMatch(text, /One interview to read\./);
    assertMatch(text, new RegExp(`href="${mira.page.replace("?", "\\?")}">Mira Okafor`));
    assertMatch(text, /Backend engineer\. 3 answers to read/);
    assertMatch(text, /rail-count">1</);
    assertMatch(text, new RegExp(`${job.title}[^]*1 candidate[^]*${job.code}`));
    assertMatch(text, /<span>Invited<\/span>[^]*<b>1<\/b>/);
    assertMatch(text, /Judged by rules\. Add a language model/);
  });

  const token = await invited(server, job, "Ahmed Salah");
  const ahmed = new Visitor(server.url);
  const room = await begin(ahmed, token);

  await t.step("shows who is at it now", async () => {
    const { text } = await noor.get("/");
    assertMatch(text, /Going on now <span class="count">1<[^]*Ahmed Salah[^]*Question 1 of 3/);
  });

  await t.step("goes on by itself from the last event that the page showed", async () => {
    const seen = Number((await noor.get("/")).text.match(/\/live\?after=(\d+)/)?.[1]);
    assert(seen > 0);
    const reader = (await listen(server.url, noor, seen)).getReader();
    const heard = nextOf(reader);
    await ahmed.post("/interview/answers", { ...hiddenFields(room), how: "text", words: "Curiosity." });
    const message = await heard;
    assertMatch(message, /hx-target="#going-on"[^]*Ahmed Salah[^]*Question 2 of 3/);
    assert(Number(message.match(/^id: (\d+)$/m)?.[1]) > seen);
    await reader.cancel();
  });

  await t.step("says nothing more to somebody who has signed out", async () => {
    const lena = await signedIn(server, "reviewer");
    const reader = (await listen(server.url, lena, 1)).getReader();
    await nextOf(reader);
    await lena.post("/logout");
    await begin(new Visitor(server.url), await invited(server, job, "Priya Raman"));
    assertEquals(await rest(reader), "");
  });

  await t.step("keeps a request for a person until somebody has answered it", async () => {
    const { page } = await applied(server, token);
    await ahmed.post("/interview/person", hiddenFields(room));
    const { text } = await noor.get("/");
    assertMatch(text, /One interview to read, one request for a person\./);
    const [, id] = text.match(/action="\/requests\/([^/]+)\/answer"/) ?? [];
    assertStringIncludes((await noor.get(page)).text, "Asks for a person.");
    assertEquals((await noor.get(`/requests/${id}/answer`)).location, "/");
    const answered = await noor.post(`/requests/${id}/answer`);
    assertEquals([answered.status, answered.location], [303, "/"]);
    const after = await noor.get("/");
    assertMatch(after.text, /The request is marked as answered\./);
    assertNotMatch(after.text, /request for a person/);
    assertMatch((await noor.get(page)).text, /Answered by Noor Haddad/);
    assertEquals((await noor.post(`/requests/${id}/answer`)).status, 404);
  });
});

/** The stream of Today, as a browser opens it. */
async function listen(url: string, visitor: Visitor, after: number): Promise<ReadableStream<string>> {
  const response = await fetch(`${url}/live?after=${after}`, { headers: { cookie: visitor.cookie } });
  assertEquals(response.headers.get("content-type"), "text/event-stream");
  return response.body!.pipeThrough(new TextDecoderStream());
}

async function nextOf(reader: ReadableStreamDefaultReader<string>): Promise<string> {
  let text = "";
  while (!text.includes("\n\n")) text += (await reader.read()).value ?? "";
  return text;
}

/** What still comes until the stream ends. */
async function rest(reader: ReadableStreamDefaultReader<string>): Promise<string> {
  let text = "";
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) text += piece.value;
  return text;
}
