import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { erasePerson, findInvitation, stateOf } from "../../engine/mod.ts";
import { bytesOf, contains, meddle, rows } from "../db/kit/raw.ts";
import { ApiClient, numberedAnswer } from "../kit/api_client.ts";
import { candor } from "../kit/program.ts";
import { startServer, type TestServer } from "../kit/server.ts";
import { filesBelow, settled } from "../kit/story.ts";
import { verifyLog } from "../kit/verify_log.ts";
import { begin, heading, hiddenFields, Visitor } from "../web/candidate/visitor.ts";
import { invited, openJob } from "../web/candidate/northwind.ts";
import { signedIn } from "../web/recruiter/desk.ts";

/** What was known of Mira alone. */
const hers = {
  name: "Mira Okafor",
  address: "mira.okafor@harbour.example",
  answer: "We moored the ledger at pier nineteen and read the plan.",
  resume: "Twelve years at the harbour office of Norddeich",
  sound: "a voice that only stood in for one",
  reason: "Moors before she measures, and says why.",
};

interface Gone {
  readonly candidateId: string;
  readonly interviewId: string;
  readonly applicationId: string;
  readonly link: string;
  /** Beginnings of everything that was sealed for her, her key first. */
  readonly sealed: readonly Uint8Array[];
}

interface Applied {
  readonly id: string;
  readonly interviewId: string;
  readonly interviewUrl: string;
}

/** Mira applies, speaks once and writes the rest, is judged, and Noor advances her. */
async function interviewedWithSound(server: TestServer, noor: Visitor): Promise<Gone> {
  const client = new ApiClient(server.url, await server.token());
  const job = await client.publishedJob();
  const application = { name: hers.name, email: hers.address, resumeText: `${hers.name}\n${hers.resume}\n` };
  const path = `/api/v1/jobs/${job.id}/applications`;
  const { id, interviewId, interviewUrl } = await client.call<Applied>("POST", path, application);
  await client.begin(interviewId);
  const spoken = new FormData();
  spoken.append("audio", new File([hers.sound], "answer.webm", { type: "audio/webm" }));
  spoken.append("text", hers.answer);
  await client.call("POST", `/api/v1/interviews/${interviewId}/answers`, spoken);
  await client.answerAll(interviewId, (asked) => `${hers.answer} ${numberedAnswer(asked)}`);
  await settled(server);
  const { candidateId } = await server.engine.runPromise(stateOf(interviewId));
  await noor.get(`/candidates/${candidateId}`);
  const decision = { application: id, outcome: "advance", reason: hers.reason };
  assertEquals((await noor.post(`/candidates/${candidateId}/decisions`, decision)).status, 303);
  const link = new URL(interviewUrl).pathname;
  return { candidateId, interviewId, applicationId: id, link, sealed: sealedFor(server) };
}

const sealedFor = ({ dataDir }: TestServer): readonly Uint8Array[] =>
  rows<{ sealed: ArrayBuffer }>(
    { dataDir },
    `select wrapped as sealed from candidate_key union all select name_sealed from candidate
     union all select email_sealed from candidate union all select sealed from content
     union all select sealed from mail union all select words_sealed from score
     union all select report_sealed from conclusion union all select reason_sealed from decision`,
  ).map(({ sealed }) => new Uint8Array(sealed).slice(0, 32));

/** Every page and call that showed something of her, or leads to her. */
async function reachable(noor: Visitor, client: ApiClient, gone: Gone): Promise<readonly string[]> {
  const person = `/candidates/${gone.candidateId}`;
  const pages = ["/", "/jobs", "/candidates", "/candidates?q=okafor", "/candidates.csv", person, "/settings/mail"];
  const sound = `${person}/sound/1?application=${gone.applicationId}`;
  const seen = await Promise.all([...pages, sound, gone.link].map((path) => noor.get(path)));
  const told = await client.ask("GET", `/api/v1/applications/${gone.applicationId}`);
  return [...seen.map(({ text }) => text), JSON.stringify(told.value)];
}

/** Which of her things stand in these texts. */
const foundIn = (texts: readonly string[]): readonly string[] =>
  Object.entries(hers).filter(([, words]) => texts.some((text) => text.includes(words))).map(([what]) => what);

Deno.test("an erased person", async (t) => {
  const dataDir = await Deno.makeTempDir({ prefix: "candor-" });
  try {
    const gone = await withServer(dataDir, true, async (server, ana, client) => {
      const gone = await interviewedWithSound(server, ana);

      await t.step("was to be read and heard on the pages, and in no file", async () => {
        assertEquals(foundIn(await reachable(ana, client, gone)), Object.keys(hers));
        const bytes = bytesOf(server);
        assertEquals(Object.values(hers).filter((words) => contains(bytes, words)), []);
        assert(gone.sealed.length > 20 && gone.sealed.every((sealed) => contains(bytes, sealed)));
        assert((await filesBelow(`${dataDir}/media`)).length > 0);
      });

      await t.step("is on no page, in no answer of the API, in no file, sealed or not", async () => {
        await server.engine.runPromise(erasePerson(gone.candidateId, server.admin.user.id));
        assertEquals(foundIn(await reachable(ana, client, gone)), []);
        const bytes = bytesOf(server);
        assertEquals(gone.sealed.filter((sealed) => contains(bytes, sealed)).length, 0);
        assertEquals(Object.values(hers).filter((words) => contains(bytes, words)), []);
        assertEquals(await filesBelow(`${dataDir}/media`), []);
        assertEquals((await ana.get(`/candidates/${gone.candidateId}/sound/1`)).status, 404);
      });

      await t.step("has a page that says so, with the decision and without its reason", async () => {
        const page = await ana.get(`/candidates/${gone.candidateId}`);
        assertEquals([page.status, heading(page)], [200, "Erased person"]);
        assertMatch(page.text, /their key is destroyed[^]*Advanced[^]*Ana Lindqvist/);
        assertMatch((await ana.get("/candidates")).text, /Erased person/);
      });

      await t.step("may apply again, as somebody unknown", async () => {
        const { jobId } = await server.engine.runPromise(stateOf(gone.interviewId));
        const again = await client.apply(jobId, hers.name, hers.address);
        const { candidateId } = await server.engine.runPromise(stateOf(again.interviewId));
        assert(candidateId !== gone.candidateId);
        await server.engine.runPromise(erasePerson(candidateId, server.admin.user.id));
      });
      return gone;
    });

    await t.step(
      "is not remembered by the next start either",
      () =>
        withServer(dataDir, false, async (_, ana, client) => {
          assertEquals(foundIn(await reachable(ana, client, gone)), []);
        }),
    );

    const environment = { DATA_DIR: dataDir, PORT: "1" };
    await t.step("leaves a log that verifies", async () => {
      assertEquals(await verifyLog(dataDir), 0);
      const { code, stdout } = await candor(["doctor"], { environment });
      assertEquals(code, 0, stdout);
      assertStringIncludes(stdout, "every event and audit row is as it was written");
    });

    await t.step("leaves a log in which one changed byte is found and named", async () => {
      const sequence = changeOneByte(dataDir, gone.interviewId);
      assertEquals(await verifyLog(dataDir), 1);
      const { code, stdout } = await candor(["doctor"], { environment });
      assertEquals(code, 1, stdout);
      assertStringIncludes(stdout, `event ${sequence} of interview ${gone.interviewId} is changed`);
    });
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

async function withServer<A>(
  dataDir: string,
  ready: boolean,
  visit: (server: TestServer, ana: Visitor, client: ApiClient) => Promise<A>,
): Promise<A> {
  await using server = await startServer({ dataDir, ready });
  return await visit(server, await signedIn(server), new ApiClient(server.url, await server.token()));
}

/** In the hash of her sound, as it stands in the log; gives the number of that event. */
function changeOneByte(dataDir: string, interviewId: string): number {
  const events = rows<{ sequence: number; data: string }>(
    { dataDir },
    `select sequence, data from event where interview_id = '${interviewId}' order by sequence`,
  );
  const { sequence, data } = events.find((event) => event.data.includes('"sha256":"'))!;
  const at = data.indexOf('"sha256":"') + 10;
  const changed = data.slice(0, at) + (data[at] === "0" ? "1" : "0") + data.slice(at + 1);
  meddle(
    { dataDir },
    `update event set data = '${changed}' where interview_id = '${interviewId}' and sequence = ${sequence}`,
  );
  return sequence;
}

Deno.test("somebody who is erased in the middle of an interview is asked nothing more", async () => {
  await using server = await startServer();
  const ana = await signedIn(server);
  const token = await invited(server, await openJob(server), "Tomasz Wilk");
  const tomasz = new Visitor(server.url);
  const room = await begin(tomasz, token, "voice");
  const { id, candidateId } = await server.engine.runPromise(findInvitation(token));
  await server.engine.runPromise(erasePerson(candidateId, server.admin.user.id));

  const sent = await tomasz.post("/interview/answers", { ...hiddenFields(room), how: "text", words: "Said too late" });
  assertEquals(sent.status, 409);
  assertStringIncludes(sent.text, "Said too late");
  assertEquals(heading(await tomasz.get("/interview")), "You stopped the interview");
  assertMatch(heading(await tomasz.get(`/i/${token}`)), /You stopped this interview/);
  const { turns, status, erased } = await server.engine.runPromise(stateOf(id));
  assertEquals([turns.length, turns[0]?.given, status, erased], [1, null, "withdrawn", true]);
  assertMatch((await ana.get("/")).text, /No interview just now/);
});
