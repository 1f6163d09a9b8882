import { assert, assertEquals } from "@std/assert";
import { ApiClient, numberedAnswer } from "../kit/api_client.ts";
import { startServer } from "../kit/server.ts";

interface Question {
  readonly number: number;
  readonly text: string;
  readonly audio_url: string | null;
}
interface Started {
  readonly success: boolean;
  readonly session_id: string;
  readonly question: Question;
  readonly total_questions: number;
}
interface Next {
  readonly success: boolean;
  readonly transcript: string | null;
  readonly question: Question | null;
  readonly is_last: boolean;
}

Deno.test("a kiosk holds a whole interview: start, poll, answer, end, history", async () => {
  await using server = await startServer();
  const client = new ApiClient(server.url, await server.token());
  const job = await client.publishedJob(15);
  const kiosk = new ApiClient(server.url, await server.kioskToken(job.code));

  assertEquals((await kiosk.ask("GET", "/api/interview/status")).value, {
    ...{ is_running: false, session_id: null, state: "idle", question: null, answered: 0, transcript: [] },
  });
  const none = await kiosk.ask("POST", "/api/interview/end");
  assertEquals([none.status, (none.value as { success: boolean }).success], [400, false]);

  const started = await kiosk.call<Started>("POST", "/api/interview/start");
  assert(started.success && started.question.text.length > 10 && started.total_questions >= 6);
  const second = await kiosk.ask("POST", "/api/interview/start");
  assertEquals([second.status, second.value], [400, {
    ...{ success: false, error: "Interview already running", is_running: true, hint: "Call /api/interview/end first" },
  }]);

  let next: Next = { success: true, transcript: null, question: started.question, is_last: false };
  const asked: string[] = [];
  for (let turn = 1; next.question; turn++) {
    asked.push(next.question.text);
    next = await kiosk.call<Next>("POST", "/api/interview/answer", { text: numberedAnswer({ turn }) });
    assertEquals(next.transcript, numberedAnswer({ turn }));
  }
  assert(next.is_last);
  assertEquals(new Set(asked).size, asked.length);

  const running = await kiosk.call<{ is_running: boolean; answered: number }>("GET", "/api/interview/status");
  assertEquals([running.is_running, running.answered], [true, asked.length]);

  const end = await kiosk.call<Record<string, unknown>>("POST", "/api/interview/end");
  assertEquals([end.success, end.by], [true, "rules"]);
  assert(typeof end.overall_score === "number" && end.overall_score >= 0 && end.overall_score <= 100);
  assert(
    ["Strong", "Medium", "Weak", "needs a person"].includes(String(end.recommendation)),
    String(end.recommendation),
  );

  const { interviews } = await kiosk.call<{ interviews: Record<string, unknown>[] }>(
    "GET",
    "/api/interview/history?limit=5",
  );
  assertEquals([interviews.length, interviews[0]?.session_id, interviews[0]?.stored], [1, started.session_id, true]);
  assertEquals(interviews[0]?.overall_score, end.overall_score);
});

Deno.test("a kiosk token opens nothing but the kiosk calls, and its errors keep their shape", async () => {
  await using server = await startServer();
  const client = new ApiClient(server.url, await server.token());
  const job = await client.publishedJob(15);
  const kiosk = new ApiClient(server.url, await server.kioskToken(job.code));
  assertEquals((await kiosk.ask("GET", "/api/v1/jobs")).status, 403);

  const nobody = await new ApiClient(server.url, "wrong").ask("GET", "/api/interview/status");
  assertEquals([nobody.status, (nobody.value as { success: boolean; is_running: boolean }).success], [401, false]);

  const unnamed = await client.ask("POST", "/api/interview/start", { consent: true });
  assertEquals([unnamed.status, (unnamed.value as { is_running: boolean }).is_running], [422, false]);
  const unasked = await client.ask("POST", "/api/interview/start", { jobCode: job.code });
  assertEquals(unasked.status, 422);
  const named = await client.ask("POST", "/api/interview/start", { jobCode: job.code, consent: true });
  assertEquals(named.status, 200);
});
