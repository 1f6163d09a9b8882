import { assert, assertEquals } from "@std/assert";
import { ApiClient } from "../kit/api_client.ts";
import { spawnServer } from "../kit/program.ts";
import { storyModel } from "../kit/story_model.ts";
import { begin, hiddenFields, type Seen, Visitor } from "../web/candidate/visitor.ts";
import { sendSound, until } from "../web/recruiter/desk.ts";

const noor = {
  ...{ name: "Noor Haddad", email: "noor.haddad@northwind.example", password: "a quiet harbour" },
  ...{ company: "Northwind", contact: "jobs@northwind.example" },
};
const mira = {
  name: "Mira Okafor",
  email: "mira.okafor@example.com",
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
    const { url } = server;
    const [recruiter, candidate] = [new Visitor(url), new Visitor(url)];
    const errors: Seen[] = [];
    const wrong = async (answer: Promise<Seen>) => void errors.push(await answer);

    await recruiter.post("/setup", noor);
    await wrong(new Visitor(url).post("/login", { email: noor.email, password: "a wrong harbour" }));
    const made = await recruiter.post("/settings/tokens", { name: "Careers site", role: "recruiter" });
    const token = made.text.match(/data-copy="([^"]+)"/)?.[1] ?? "";
    const job = await new ApiClient(url, token).publishedJob();
    const link = (await candidate.post(`/apply/${job.code}`, mira)).location.replace("/i/", "");
    await wrong(candidate.get(`/i/${link}x`));
    await wrong(candidate.get(`//i/${link}`));
    await wrong(candidate.get(`/interview/${link}`));
    await wrong(candidate.post(`/apply/${job.code}`, mira));
    model.turn("broken");
    const room = await begin(candidate, link, "voice");
    await sendSound(candidate, room, [new TextEncoder().encode("Wombat sound")], "audio/webm", said);
    model.turn("well");
    for (let next = await candidate.get("/interview"); next.text.includes('action="/interview/answers"');) {
      await wrong(candidate.post("/interview/answers", { ...hiddenFields(next), how: "text", words: "" }));
      await candidate.post("/interview/answers", { ...hiddenFields(next), how: "text", words: said });
      next = await candidate.get("/interview");
    }
    const [, person = ""] = await until(async () =>
      (await recruiter.get("/candidates?q=Mira")).text.match(/href="(\/candidates\/[^"]+)"/) ?? undefined
    );
    const page = `${person.split("?")[0]}`;
    await until(async () => (await recruiter.get(page)).text.includes("Rubric of kit") || undefined);
    await wrong(recruiter.post(`${page}/decisions`, { outcome: "reject", reason: "" }));
    await recruiter.post(`${page}/decisions`, { outcome: "advance", reason: "Wombat reasons." });
    await wrong(recruiter.get(`/jobs/${encodeURIComponent(mira.email)}`));
    await fetch(`${url}/api/v1/jobs`, { headers: { authorization: `Bearer ${token}x` } }).then((answer) =>
      answer.body?.cancel()
    );
    server.kill("SIGTERM");
    assertEquals((await server.ended).code, 0);

    const log = server.lines.join("\n");
    assert(log.includes('path: "/i/…"') && server.lines.length > 100, "the log is talkative");
    const secrets = [
      ...[recruiter, candidate].flatMap(({ cookie }) =>
        [...cookie.matchAll(/__Host-se\w+=([^;]{20,})/g)].map(([, secret]) => secret!)
      ),
    ];
    assertEquals(secrets.length, 2);
    const people = [noor, mira].flatMap(({ name, email }) => [...name.split(" "), name, email]);
    const words = ["Wombat", "wombat", "Fernweh", "quiet harbour", "wrong harbour", "Careers site"];
    const key = (await Deno.readTextFile(`${dataDir}/secret-key`)).trim();
    const hidden = [...people, ...words, ...secrets, link, token, key, ...Object.values(keys)];
    assertEquals(hidden.filter((one) => log.includes(one) || log.includes(encodeURIComponent(one))), []);
    for (const { status, text } of errors) {
      assert(status >= 400, `${status}`);
      const told = [noor.password, "wrong harbour", ...secrets, link, token, key, ...Object.values(keys)];
      assertEquals(told.filter((one) => text.includes(one)), [], text);
    }
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
