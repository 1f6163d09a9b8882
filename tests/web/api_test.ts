import { assert, assertEquals, assertMatch } from "@std/assert";
import { ApiClient, backendJob, numberedAnswer } from "../kit/api_client.ts";
import { startServer } from "../kit/server.ts";

type Problem = { error: { code: string; message: string; fields?: Record<string, string> } };

Deno.test("a program posts a job, applies, interviews and reads the report", async () => {
  await using server = await startServer();
  const client = new ApiClient(server.url, await server.token());
  const made = await client.call<{ id: string; code: string; applyUrl: string }>("POST", "/api/v1/jobs", backendJob);
  assertMatch(made.applyUrl, new RegExp(`/apply/${made.code}$`));
  const kit = await client.call<{ version: number; questions: { kind: string; text: string }[] }>(
    "POST",
    `/api/v1/jobs/${made.id}/publication`,
  );
  assertEquals([kit.version, kit.questions.length, kit.questions.at(-1)?.kind], [1, 9, "closing"]);

  const { id, interviewId } = await client.apply(made.id, "Mira Okafor", "mira@example.com");
  const first = await client.begin(interviewId);
  assertEquals(first.status, "in_progress");
  const said = await client.answerAll(interviewId, numberedAnswer);
  assertEquals((await client.standing(interviewId)).status, "completed");

  const report = await reportOf(client, id);
  assertEquals(report.verdict?.by, "rules");
  assert(report.report.split(/\s+/).length >= 100, "the report has words");
  const transcripts = report.answers.map(({ transcript }) => transcript).join("\n");
  for (const one of said) assert(transcripts.includes(one.said), "every word that was said stands in the report");
  assertEquals((await client.ask("POST", `/api/v1/jobs/${made.id}/applications`, person)).status, 201);
  assertEquals((await client.ask("POST", `/api/v1/jobs/${made.id}/applications`, person)).status, 409);
});

const person = { name: "Lena Vogt", email: "Lena@Example.com", resumeText: "Lena Vogt\nSkills\nHTTP, PostgreSQL" };

interface Report {
  readonly verdict: { readonly by: string } | null;
  readonly report: string;
  readonly answers: readonly { readonly transcript: string | null }[];
}
async function reportOf(client: ApiClient, id: string): Promise<Report> {
  for (let i = 0; i < 100; i++) {
    const report = await client.call<Report>("GET", `/api/v1/applications/${id}`);
    if (report.report) return report;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("no report came");
}

Deno.test("a doubled post of an answer is harmless, other words for it are refused", async () => {
  await using server = await startServer();
  const client = new ApiClient(server.url, await server.token());
  const job = await client.publishedJob();
  const { interviewId } = await client.apply(job.id, "Priya Raman", "priya@example.com");
  await client.begin(interviewId);
  const once = await client.answer(interviewId, 1, numberedAnswer({ turn: 1 }));
  const twice = await client.answer(interviewId, 1, numberedAnswer({ turn: 1 }));
  assertEquals(twice, once);
  const other = await client.ask("POST", `/api/v1/interviews/${interviewId}/answers`, {
    text: "Other words.",
    turn: 1,
  });
  assertEquals(other.status, 409);
});

Deno.test("wrong input gets its status, a code and a sentence for each field", async () => {
  await using server = await startServer();
  const client = new ApiClient(server.url, await server.token());
  const job = await client.publishedJob();
  const cases: [string, string, unknown, number, string][] = [
    ["POST", "/api/v1/jobs", { title: "", description: "x", minutes: 20 }, 422, "invalid"],
    ["GET", "/api/v1/jobs/nothing", undefined, 404, "not_found"],
    ["POST", `/api/v1/jobs/${job.id}/applications`, { name: "Ahmed Salah", email: "no address" }, 422, "invalid"],
    ["POST", "/api/v1/interviews/nothing/begin", { consent: true }, 404, "not_found"],
    ["GET", "/api/v1/nothing", undefined, 404, "not_found"],
  ];
  for (const [method, path, body, status, code] of cases) {
    const reply = await client.ask(method, path, body);
    assertEquals([path, reply.status, (reply.value as Problem).error.code], [path, status, code]);
    assert((reply.value as Problem).error.message.length > 10);
  }
  const fields = (await client.ask("POST", "/api/v1/jobs", { title: "", minutes: 20 })).value as Problem;
  assertEquals(Object.keys(fields.error.fields ?? {}).sort(), ["description", "minutes", "title"]);
  const broken = await fetch(`${server.url}/api/v1/jobs`, {
    method: "POST",
    headers: { authorization: `Bearer ${client.token}`, "content-type": "application/json" },
    body: "{",
  });
  assertEquals([broken.status, ((await broken.json()) as Problem).error.code], [400, "bad_request"]);
});

Deno.test("an interview without consent does not begin", async () => {
  await using server = await startServer();
  const client = new ApiClient(server.url, await server.token());
  const job = await client.publishedJob();
  const { interviewId } = await client.apply(job.id, "Ahmed Salah", "ahmed@example.com");
  for (const consent of [false, undefined]) {
    assertEquals((await client.ask("POST", `/api/v1/interviews/${interviewId}/begin`, { consent })).status, 422);
  }
});

Deno.test("roles hold for tokens too", async () => {
  await using server = await startServer();
  const reviewer = new ApiClient(server.url, await server.token("reviewer"));
  assertEquals((await reviewer.ask("GET", "/api/v1/jobs")).status, 200);
  assertEquals((await reviewer.ask("POST", "/api/v1/jobs", backendJob)).status, 403);
  const practiser = new ApiClient(server.url, await server.token("practiser"));
  assertEquals((await practiser.ask("GET", "/api/v1/jobs")).status, 403);
  assertEquals((await new ApiClient(server.url, "none").ask("GET", "/api/v1/jobs")).status, 401);
});

Deno.test("alive, ready and the figures answer without a token on loopback", async () => {
  await using server = await startServer();
  const healthz = await fetch(`${server.url}/healthz`);
  assertEquals([healthz.status, (await healthz.json()).status], [200, "ok"]);
  const readyz = await fetch(`${server.url}/readyz`);
  const { database, media, tasks } = await readyz.json();
  assertEquals([readyz.status, database, media, typeof tasks], [200, "ok", "ok", "object"]);
  assertMatch(await (await fetch(`${server.url}/metrics`)).text(), /candor_tasks\{state="waiting"\} \d+/);
});

Deno.test("the OpenAPI file describes every route below /api/v1, and nothing else", async () => {
  await using server = await startServer();
  const { paths } = await (await fetch(`${server.url}/api/v1/openapi.json`)).json() as {
    paths: Record<string, object>;
  };
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)
  );
  assertEquals(described.toSorted(), [
    "GET /api/v1/ai/status",
    "GET /api/v1/applications/{id}",
    "GET /api/v1/interviews/{id}",
    "GET /api/v1/jobs",
    "GET /api/v1/jobs/{id}",
    "POST /api/v1/interviews/{id}/answers",
    "POST /api/v1/interviews/{id}/begin",
    "POST /api/v1/interviews/{id}/end",
    "POST /api/v1/jobs",
    "POST /api/v1/jobs/{id}/applications",
    "POST /api/v1/jobs/{id}/publication",
  ]);
});
