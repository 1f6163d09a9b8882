/** The six steps: alive, start, poll, second start refused, end, history. */
import { z } from "zod";
import { kioskCall } from "./kiosk_call.ts";

export interface StepResult {
  readonly ok: boolean;
  readonly what: string;
}

export interface Step {
  readonly name: string;
  /** Tried after a failure as well, so that no interview is left running. */
  readonly always?: boolean;
  readonly run: () => Promise<StepResult>;
}

const alive = z.object({ status: z.literal("ok"), version: z.string() });
const started = z.object({
  success: z.literal(true),
  session_id: z.string(),
  question: z.object({ number: z.number(), text: z.string().min(1), audio_url: z.string().nullable() }),
  total_questions: z.number().positive(),
});
const going = z.object({ is_running: z.literal(true), session_id: z.string(), state: z.string() });
const running = z.object({ success: z.literal(false), error: z.string(), is_running: z.literal(true) });
const ended = z.object({ success: z.literal(true), report_url: z.string() });
const past = z.object({ interviews: z.array(z.object({ session_id: z.string(), stored: z.literal(true) })) });

export function steps(url: string, token: string): readonly Step[] {
  const call = kioskCall(url, token);
  let session: string | undefined;
  return [
    {
      name: "alive",
      run: () => call("GET", "/healthz", 200, alive, ({ version }) => `Candor ${version}`),
    },
    {
      name: "start",
      run: () =>
        call("POST", "/api/interview/start", 200, started, ({ session_id, total_questions }) => {
          session = session_id;
          return `an interview of ${total_questions} questions`;
        }),
    },
    {
      name: "poll",
      run: () =>
        call(
          "GET",
          "/api/interview/status",
          200,
          going,
          ({ session_id, state }) => session_id === session ? state : new Error("another interview is running"),
        ),
    },
    {
      name: "second start refused",
      run: () => call("POST", "/api/interview/start", 400, running, ({ error }) => error),
    },
    {
      name: "end",
      always: true,
      run: () =>
        session === undefined
          ? Promise.resolve({ ok: false, what: "no interview was started" })
          : call("POST", "/api/interview/end", 200, ended, () => "ended"),
    },
    {
      name: "history",
      run: () =>
        call(
          "GET",
          "/api/interview/history?limit=5",
          200,
          past,
          ({ interviews }) =>
            interviews.some(({ session_id }) => session_id === session)
              ? "the interview is kept"
              : new Error("the interview is missing"),
        ),
    },
  ];
}
