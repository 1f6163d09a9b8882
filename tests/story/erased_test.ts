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

/** Mira applies, speaks once and writes the rest, is judged, and Noor advances her. */
async function interviewedWithSound(server: TestServer, noor: Visitor): Promise<Gone> {
  const client = new ApiClient(server.url, await server.token());
  const job = await client.publishedJob();
  const application = { name: hers.name, email: hers.address, resumeText: `${hers.name}\n${hers.resume}\n` };
  const { id, interviewId, interviewUrl } = await client.call<{ id: string; interviewId: string; interviewUrl: string }>(
    ...["POST", `/api/v1/jobs/${job.id}/applications`, application] as const,
  );
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

Deno.test("an erased person", async (t) => {
  const dataDir = await Deno.makeTempDir({ prefix: "candor-" });
  try {
    const gone = await t.step("is gone", () => Promise.resolve()) && await erased(t, dataDir);
    await afterwards(t, dataDir, gone as Gone);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
