/** One provider's turn at an ability: asked once, and once more with the problems when its reply does not fit. */
import { Effect } from "effect";
import * as z from "zod";
import { type Ability, type Accepted, type Message, refused } from "../interviewer/ability.ts";
import { Failure } from "../plugin/failure.ts";
import { type Trace, traceTokens } from "./call_record.ts";
import type { Turn } from "./chain.ts";

/** Problems beyond this are not told: fixing the first ones mends most others. */
const mostProblems = 12;

export const askModel = Effect.fnUntraced(function* <In, Out, Reply>(
  ability: Ability<In, Out, Reply>,
  input: In,
  messages: readonly Message[],
  turn: Turn<"llm">,
  trace: Trace,
): Effect.fn.Return<Out, Failure> {
  const ask = (messages: readonly Message[]) =>
    turn.call((llm, options) =>
      llm.generate(
        { messages, schema: schemaOf(ability), name: ability.id, temperature: ability.temperature },
        options,
      )
    ).pipe(Effect.tap((reply) =>
      Effect.sync(() => {
        trace.model = reply.model;
        traceTokens(trace, reply);
      })
    ));
  const first = yield* ask(messages);
  const checked = check(ability, first.value, input);
  if (checked.ok) return checked.value;
  const second = yield* ask([...messages, ...repair(first.value, checked.problems)]);
  const again = check(ability, second.value, input);
  if (again.ok) return again.value;
  // What is wrong may quote a candidate, so it is told to the model alone.
  return yield* Effect.fail(new Failure("malformed", `${turn.provider.name} twice gave a reply that does not fit.`));
});

function check<In, Out, Reply>(ability: Ability<In, Out, Reply>, value: unknown, input: In): Accepted<Out> {
  const reply = ability.reply.safeParse(value);
  if (reply.success) return ability.accept(reply.data, input);
  return refused(...reply.error.issues.map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`));
}

const repair = (value: unknown, problems: readonly string[]): readonly Message[] => [
  { role: "assistant", content: JSON.stringify(value) },
  {
    role: "user",
    content: [
      "Your reply does not fit:",
      ...problems.slice(0, mostProblems).map((problem) => `- ${problem}`),
      "Send the whole JSON object again, corrected.",
    ].join("\n"),
  },
];

const schemas = new WeakMap<z.ZodType, Record<string, unknown>>();

function schemaOf({ reply }: { readonly reply: z.ZodType }): Record<string, unknown> {
  const held = schemas.get(reply);
  if (held) return held;
  const { $schema: _, ...schema } = z.toJSONSchema(reply, { target: "draft-7", io: "input" });
  schemas.set(reply, schema);
  return schema;
}
