/** A language model of a test's own: a server that speaks OpenAI's protocol, answers by ability, and fails as it is told. */
import { replies, type Sent } from "./story_replies.ts";

/** How the server is just now. */
export type Mood = "well" | "broken" | "busy" | "hanging" | "nonsense" | "cut off";

export interface StoryModel extends AsyncDisposable {
  /** Makes a server use this model. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whatever hangs ends at the next mood. */
  readonly turn: (mood: Mood) => void;
  /** How often each ability was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  /** The next request for this ability waits until what is returned is called; later ones do not. */
  readonly holdNext: (ability: string) => () => void;
}

/** As the marks name it. */
export const modelName = "harbour-1";

export function storyModel(): StoryModel {
  const held = new Map<string, Promise<void>>();
  const asked = new Map<string, number>();
  let mood: Mood = "well";
  let changed = Promise.withResolvers<void>();
  const turn = (next: Mood) => {
    mood = next;
    changed.resolve();
    changed = Promise.withResolvers();
  };
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, async (request) => {
    const sent = await read(request);
    asked.set(sent.ability, (asked.get(sent.ability) ?? 0) + 1);
    const gate = held.get(sent.ability);
    held.delete(sent.ability);
    await gate;
    return await moods[mood](sent, Promise.race([changed.promise, gone(request)]));
  });
  return {
    asked,
    turn,
    environment: {
      OPENAI_BASE_URL: `http://127.0.0.1:${server.addr.port}/v1`,
      OPENAI_MODEL: modelName,
      OPENAI_MAX_RETRIES: "1",
      OPENAI_RETRY_BACKOFF_SECONDS: "0.05",
    },
    holdNext: (ability) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(ability, promise);
      return resolve;
    },
    [Symbol.asyncDispose]: async () => {
      turn("broken");
      await server.shutdown();
    },
  };
}

const gone = ({ signal }: Request): Promise<unknown> =>
  new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));

async function read(request: Request): Promise<Sent> {
  const { messages, response_format: format } = await request.json();
  return { ability: format.json_schema.name, data: JSON.parse(messages[1].content) };
}

const moods: Readonly<Record<Mood, (sent: Sent, ends: Promise<unknown>) => Response | Promise<Response>>> = {
  well: ({ ability, data }) => completion(JSON.stringify(replies[ability]!(data))),
  broken: () => Response.json({ error: { message: "internal error" } }, { status: 500 }),
  busy: () => Response.json({ error: { message: "slow down" } }, { status: 429, headers: { "retry-after": "7" } }),
  hanging: (_, ends) => ends.then(() => new Response(null, { status: 503 })),
  nonsense: ({ ability }) =>
    completion(ability === "judge_answer" ? '{"points":"all of them"}' : "What a fine answer!"),
  "cut off": ({ ability, data }) => {
    const whole = JSON.stringify(replies[ability]!(data));
    const half = whole.slice(0, whole.length / 2);
    return ability === "judge_answer" ? completion(half, "length") : new Response(`{"choices":[{"message":{"${half}`);
  },
};

const completion = (content: string, finish_reason = "stop") =>
  Response.json({
    id: "chatcmpl-story",
    object: "chat.completion",
    created: 1_764_000_000,
    model: modelName,
    choices: [{ index: 0, finish_reason, message: { role: "assistant", content } }],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  });
