/** A server with one admin signed in, one interview open, and a job to hold interviews for. */
import { admin } from "../../kit/server.ts";
import { ApiClient, numberedAnswer } from "../../kit/api_client.ts";
import { candor, spawnServer } from "../../kit/program.ts";
import { cookieOf, postForm } from "../../kit/forms.ts";
import type { Load } from "./load.ts";
import { percentile } from "./percentile.ts";

export async function benchWorld() {
  const dataDir = await Deno.makeTempDir({ prefix: "candor-bench-" });
  const environment = { DATA_DIR: dataDir, HOST: "127.0.0.1", LOG_LEVEL: "error", RATE_LIMIT_FACTOR: "1000" };
  const began = performance.now();
  const server = await spawnServer(environment);
  await (await fetch(`${server.url}/healthz`)).body?.cancel();
  const startMs = Math.round(performance.now() - began);
  const person = ["--email", admin.email, "--name", admin.name, "--role", "admin", "--password-stdin"];
  await candor(["user", "add", ...person], { environment, input: `${admin.password}\n` });
  const { stdout } = await candor(["token", "add", "--name", "bench", "--role", "admin"], { environment });
  const client = new ApiClient(server.url, stdout.trim().split(/\s+/).at(-1) ?? "");
  const job = await client.publishedJob(15);
  const session = cookieOf(await postForm(server.url, "/login", { email: admin.email, password: admin.password }));
  const seat = await beginInBrowser(client, job.id);
  const stop = async () => {
    await server[Symbol.asyncDispose]();
    await Deno.remove(dataDir, { recursive: true });
  };
  return {
    pid: server.pid,
    startMs,
    stop,
    today: () => page(`${server.url}/`, session),
    room: () => page(`${server.url}/interview`, seat),
    answers: (interviews: number) => answers(client, job.id, interviews),
  };
}

async function beginInBrowser(client: ApiClient, jobId: string): Promise<string> {
  const { interviewUrl } = await client.apply(jobId, "Priya Raman", "priya@example.com");
  const path = new URL(interviewUrl).pathname;
  return cookieOf(await postForm(client.url, path, { way: "text", consent: "on" }));
}

async function page(url: string, cookie: string): Promise<boolean> {
  const response = await fetch(url, { headers: { cookie }, redirect: "manual" });
  await response.body?.cancel();
  return response.status === 200;
}

/** Whole interviews, eight at a time; each answer's time is counted, not the pauses that people make. */
async function answers(client: ApiClient, jobId: string, interviews: number): Promise<Load> {
  const times: number[] = [];
  const began = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < interviews) times.push(...await interview(client, jobId, next++));
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  const seconds = (performance.now() - began) / 1000;
  const rate = Math.round(times.length / seconds);
  return {
    requests: times.length,
    perSecond: rate,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    failed: 0,
  };
}

async function interview(client: ApiClient, jobId: string, i: number): Promise<number[]> {
  const { interviewId } = await client.apply(jobId, "Lena Vogt", `lena.vogt+${i}@example.com`);
  let { question } = await client.begin(interviewId);
  const times: number[] = [];
  while (question) {
    const sent = performance.now();
    ({ question } = await client.answer(interviewId, question.turn, numberedAnswer(question)));
    times.push(performance.now() - sent);
  }
  return times;
}
