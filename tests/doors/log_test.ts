import { assert, assertEquals } from "@std/assert";
import { ApiClient } from "../kit/api_client.ts";
import { spawnServer } from "../kit/program.ts";
import { type StoryModel, storyModel } from "../kit/story_model.ts";
import { begin, hiddenFields, type Seen, Visitor } from "../web/candidate/visitor.ts";
import { sendSound, until } from "../web/recruiter/desk.ts";

const noor = {
  ...{ name: "Noor Haddad", email: "noor.haddad@northwind.example", password: "a quiet harbour" },
  ...{ company: "Northwind", contact: "jobs@northwind.example" },
};
const mira = {
  ...{ name: "Mira Okafor", email: "mira.okafor@example.com" },
  resumeText: "Mira Okafor\nKeeper of the Fernweh ledger",
};
const said = "Wombat shards were what slowed the ledger down.";
const keys = { OPENAI_API_KEY: "sk-doors-7d0c41", METRICS_TOKEN: "figures-for-nobody-else" };

Deno.test("the log of a whole interview, at its most talkative, holds no word, name, address, key or link", async () => {
  const dataDir = await Deno.makeTempDir({ prefix: "candor-" });
  await using model = storyModel();
  try {
    const environment = { DATA_DIR: dataDir, LOG_LEVEL: "debug", ...model.environment, ...keys };
    await using server = await spawnServer(environment);
    const { secrets, refused } = await wholeInterview(server.url, model);
    server.kill("SIGTERM");
    assertEquals((await server.ended).code, 0);

    const log = server.lines.join("\n");
    assert(log.includes('path: "/i/…"') && server.lines.length > 100, "the log is talkative");
    const key = (await Deno.readTextFile(`${dataDir}/secret-key`)).trim();
    const all = [...secrets, key, ...Object.values(keys), noor.password, "wrong harbour"];
    const people = [noor, mira].flatMap((
      { name, email },
    ) => [...name.split(" "), name, email, encodeURIComponent(email)]);
    const words = ["Wombat", "wombat", "Fernweh", "Careers site"];
    assertEquals([...all, ...people, ...words].filter((one) => log.includes(one)), []);
    for (const { status, text } of refused) {
      assert(status >= 400, `${status}`);
      assertEquals(all.filter((one) => text.includes(one)), [], "a page of what went wrong shows no secret");
    }
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

/** From the setup to the decision, with wrong turns in between; the secrets that were given out on the way. */
async function wholeInterview(url: string, model: StoryModel) {
  const [recruiter, candidate] = [new Visitor(url), new Visitor(url)];
  await recruiter.post("/setup", noor);
  const made = await recruiter.post("/settings/tokens", { name: "Careers site", role: "recruiter" });
  const token = made.text.match(/data-copy="([^"]+)"/)![1]!;
  const client = new ApiClient(url, token);
  const job = await client.publishedJob();
  const link = (await candidate.post(`/apply/${job.code}`, mira)).location.replace("/i/", "");
  const refused = [
    await new Visitor(url).post("/login", { email: noor.email, password: "a wrong harbour" }),
    ...await inOrder([`/i/${link}x`, `//i/${link}`, `/interview/${link}`], (path) => candidate.get(path)),
    await candidate.post(`/apply/${job.code}`, mira),
    await recruiter.get(`/jobs/${encodeURIComponent(mira.email)}`),
    await recruiter.get("/api/v1/jobs", { authorization: `Bearer ${token}x` }),
  ];
  refused.push(...await answerAll(candidate, link, model));
  refused.push(await readAndDecide(recruiter));
  const cookies = [recruiter, candidate].map(({ cookie }) => cookie.match(/__Host-se\w+=([^;]{20,})/)![1]!);
  return { secrets: [token, link, ...cookies], refused };
}

/** The first answer by voice while the model is broken, the others in writing, each sent empty before. */
async function answerAll(candidate: Visitor, link: string, model: StoryModel): Promise<readonly Seen[]> {
  const empty: Seen[] = [];
  model.turn("broken");
  const room = await begin(candidate, link, "voice");
  await sendSound(candidate, room, [new TextEncoder().encode("Wombat sound")], "audio/webm", said);
  model.turn("well");
  for (let next = await candidate.get("/interview"); next.text.includes('action="/interview/answers"');) {
    const fields = { ...hiddenFields(next), how: "text" };
    empty.push(await candidate.post("/interview/answers", { ...fields, words: "" }));
    await candidate.post("/interview/answers", { ...fields, words: said });
    next = await candidate.get("/interview");
  }
  return empty;
}

async function readAndDecide(recruiter: Visitor): Promise<Seen> {
  const link = /href="(\/candidates\/[^"?]+)/;
  const [, person = ""] = (await recruiter.get("/candidates?q=Mira")).text.match(link) ?? [];
  await until(async () => (await recruiter.get(person)).text.includes("Rubric of kit") || undefined);
  const refused = await recruiter.post(`${person}/decisions`, { outcome: "reject", reason: "" });
  await recruiter.post(`${person}/decisions`, { outcome: "advance", reason: "Wombat reasons." });
  return refused;
}

async function inOrder<A, B>(all: readonly A[], work: (one: A) => Promise<B>): Promise<readonly B[]> {
  const done: B[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}
