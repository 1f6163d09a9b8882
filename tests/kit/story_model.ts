/** A language model of a test's own: a server that speaks OpenAI's protocol, answers by ability, and fails as it is told. */
import { replies, type Sent } from "./story_replies.ts";

/** How the server is just now. */
export type Mood = "well" | "broken" | "busy" | "hanging" | "nonsense" | "cut off";

export interface StoryModel extends AsyncDisposable {
  /** Makes a server use this model, with limits that suit a test. */
  readonly environment: Readonly<Record<string, string>>;
  mood: Mood;
  /** How often each ability was asked for. */
  readonly asked: Map<string, number>;
  /** The next request for this ability waits until what is returned is called; later ones do not. */
  readonly holdNext: (ability: string) => () => void;
}

/** As the marks name it. */
export const modelName = "harbour-1";

/** `timeoutSeconds`: how long the server waits for it, where nobody waits for the server. */
export function storyModel({ timeoutSeconds = 20 }: { readonly timeoutSeconds?: number } = {}): StoryModel {
  const held = new Map<string, Promise<void>>();
  const asked = new Map<string, number>();
  const over = Promise.withResolvers<void>();
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, async (request) => {
    const sent = await read(request);
    asked.set(sent.ability, (asked.get(sent.ability) ?? 0) + 1);
    const gate = held.get(sent.ability);
    held.delete(sent.ability);
    await Promise.race([gate, over.promise]);
    return await moods[model.mood](sent, gone(request, over.promise));
  });
  const model: StoryModel = {
    mood: "well",
    asked,
    environment: {
      OPENAI_BASE_URL: `http://127.0.0.1:${server.addr.port}/v1`,
      OPENAI_MODEL: modelName,
      OPENAI_TIMEOUT_SECONDS: `${timeoutSeconds}`,
      OPENAI_MAX_RETRIES: "1",
      OPENAI_RETRY_BACKOFF_SECONDS: "0.05",
    },
    holdNext: (ability) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(ability, promise);
      return resolve;
    },
    [Symbol.asyncDispose]: async () => {
      over.resolve();
      await server.shutdown();
    },
  };
  return model;
}

/** Who asked has left, or the server ends. */
const gone = ({ signal }: Request, over: Promise<void>): Promise<unknown> =>
  Promise.race([new Promise((resolve) => signal.addEventListener("abort", resolve)), over]);

async function read(request: Request): Promise<Sent> {
  const { messages, response_format: format } = await request.json();
  return { ability: format.json_schema.name, data: JSON.parse(messages[1].content) };
}

const moods: Readonly<Record<Mood, (sent: Sent, gone: Promise<unknown>) => Response | Promise<Response>>> = {
  well: ({ ability, data }) => completion(JSON.stringify(replies[ability]!(data))),
  broken: () => Response.json({ error: { message: "internal error" } }, { status: 500 }),
  busy: () => Response.json({ error: { message: "slow down" } }, { status: 429, headers: { "retry-after": "7" } }),
  hanging: (_, gone) => gone.then(() => new Response(null, { status: 503 })),
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
