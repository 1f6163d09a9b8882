import { assert, assertEquals, assertNotMatch, assertStringIncludes } from "@std/assert";
import { Effect, Layer, References } from "effect";
import * as z from "zod";
import { type Ability, accepted, promptOf, refused } from "../../engine/interviewer/ability.ts";
import type { LlmRequest } from "../../engine/plugin/contract.ts";
import type { CallRecord } from "../../engine/providers/call_record.ts";
import { Interviewer } from "../../engine/providers/interviewer.ts";
import type { Provider } from "../../engine/providers/provider.ts";
import { Providers } from "../../engine/providers/providers.ts";
import { counted, failing, it, layerOf, llm, saying, setOf } from "./virtual.ts";

/** Picks a number from a list; the rules pick the first. */
const pick: Ability<readonly number[], number, { number: number }> = {
  id: "pick_number",
  version: "3",
  rulesVersion: "2",
  temperature: 0,
  reply: z.strictObject({ number: z.number() }),
  prompt: (numbers) => promptOf(["Pick one of the numbers."], { numbers }),
  accept: ({ number }, numbers) =>
    numbers.includes(number) ? accepted(number) : refused(`${number} is not in the list.`),
  rules: (numbers) => numbers[0] ?? 0,
};

const engine = (chain: readonly Provider<"llm">[], calls: CallRecord[] = []) =>
  Interviewer.layer.pipe(Layer.provide(layerOf(chain, calls)));

it(
  "a model's answer comes with who gave it, by which prompt",
  Effect.gen(function* () {
    const calls: CallRecord[] = [];
    const { value, by, degraded } = yield* Interviewer.use(({ ask }) => ask(pick, [4, 5])).pipe(
      Effect.provide(engine([llm("a", saying({ number: 5 }))], calls)),
    );
    assertEquals([value, degraded], [5, false]);
    assertEquals({ ...by, promptHash: by.promptHash?.length }, {
      provider: "a",
      model: "m-1",
      ability: "pick_number",
      version: "3",
      promptHash: 64,
    });
    assertEquals(calls, [{
      at: 0,
      port: "llm",
      ability: "pick_number",
      provider: "a",
      model: "m-1",
      failures: [],
      ms: 0,
      inputTokens: 10,
      outputTokens: 5,
    }]);
  }),
);

it(
  "the model is sent the reply's JSON Schema, with every field required",
  Effect.gen(function* () {
    let seen: LlmRequest | undefined;
    const spy = llm("a", (request) => {
      seen = request;
      return saying({ number: 4 })(request, new AbortController().signal);
    });
    yield* Interviewer.use(({ ask }) => ask(pick, [4])).pipe(Effect.provide(engine([spy])));
    assertEquals(seen?.name, "pick_number");
    assertEquals(seen?.schema, {
      type: "object",
      properties: { number: { type: "number" } },
      required: ["number"],
      additionalProperties: false,
    });
  }),
);

it(
  "a reply that does not fit goes back once with its problems",
  Effect.gen(function* () {
    const seen: LlmRequest[] = [];
    const learns = llm("a", (request, signal) => {
      seen.push(request);
      return saying(seen.length === 1 ? { number: "five" } : { number: 5 })(request, signal);
    });
    const calls: CallRecord[] = [];
    const { value } = yield* Interviewer.use(({ ask }) => ask(pick, [4, 5])).pipe(
      Effect.provide(engine([learns], calls)),
    );
    assertEquals([value, seen.length], [5, 2]);
    const [assistant, user] = seen[1]?.messages.slice(-2) ?? [];
    assertEquals(assistant, { role: "assistant", content: '{"number":"five"}' });
    assertStringIncludes(user?.content ?? "", "- number: ");
    assertEquals([calls[0]?.inputTokens, calls[0]?.outputTokens], [20, 10]);
  }),
);

it(
  "what code refuses goes back too; refused twice, the next provider is asked, and no word of it is kept",
  Effect.gen(function* () {
    const stubborn = counted(saying({ number: 777 }));
    const calls: CallRecord[] = [];
    const layer = engine([llm("a", stubborn), llm("b", saying({ number: 4 }))], calls);
    const { value, by } = yield* Interviewer.use(({ ask }) => ask(pick, [4, 5])).pipe(Effect.provide(layer));
    assertEquals([value, by.provider, stubborn.count()], [4, "b", 2]);
    assertNotMatch(JSON.stringify(calls), /777/);
  }),
);

it(
  "the rules answer when no provider does, and the answer says so",
  Effect.gen(function* () {
    const calls: CallRecord[] = [];
    const { value, by, degraded } = yield* Interviewer.use(({ ask }) => ask(pick, [4, 5])).pipe(
      Effect.provide(engine([llm("a", failing("unauthorized"))], calls)),
    );
    assertEquals([value, degraded], [4, true]);
    assertEquals(by, { provider: "rules", model: null, ability: "pick_number", version: "2", promptHash: null });
    assertEquals(calls.map(({ provider, failures }) => ({ provider, failures })), [
      { provider: "rules", failures: ["a:unauthorized"] },
    ]);
  }),
);

it(
  "without any provider the rules are no fallback but the way it is",
  Effect.gen(function* () {
    const calls: CallRecord[] = [];
    const { by, degraded } = yield* Interviewer.use(({ ask }) => ask(pick, [4])).pipe(
      Effect.provide(engine([], calls)),
    );
    assertEquals([by.provider, degraded, calls.length], ["rules", false, 0]);
  }),
);

it(
  "rulesOnly asks no model",
  Effect.gen(function* () {
    const model = counted(saying({ number: 5 }));
    const { value, degraded } = yield* Interviewer.use(({ ask }) => ask(pick, [4, 5], { rulesOnly: true })).pipe(
      Effect.provide(engine([llm("a", model)])),
    );
    assertEquals([value, degraded, model.count()], [4, false, 0]);
  }),
);

it(
  "modelOnly fails with the providers that were tried",
  Effect.gen(function* () {
    for (const chain of [[llm("a", failing("rejected"))], []]) {
      const none = yield* Interviewer.use(({ ask }) => ask(pick, [4], { modelOnly: true })).pipe(
        Effect.provide(engine(chain)),
        Effect.flip,
      );
      assertEquals(none._tag, "NoProvider");
      assertEquals(none.tried, chain.map(({ id }) => ({ provider: id, kind: "rejected" as const })));
    }
  }),
);

it(
  "a bug in an ability's own check costs one provider, not the answer",
  Effect.gen(function* () {
    const broken: typeof pick = {
      ...pick,
      accept: () => {
        throw new Error("bug");
      },
    };
    const { by, degraded } = yield* Interviewer.use(({ ask }) => ask(broken, [4])).pipe(
      Effect.provide(engine([llm("a", saying({ number: 4 }))])),
    );
    assertEquals([by.provider, degraded], ["rules", true]);
  }),
);

it(
  "whether a model is set up can be asked",
  Effect.gen(function* () {
    const hasModel = Interviewer.use(({ hasModel }) => Effect.succeed(hasModel));
    assert(yield* hasModel.pipe(Effect.provide(engine([llm("a", saying({}))]))));
    assert(!(yield* hasModel.pipe(Effect.provide(engine([])))));
  }),
);

it(
  "a recorder that breaks costs a record, not the answer",
  Effect.gen(function* () {
    const providers = Providers.layer(setOf(llm("a", saying({ number: 5 }))), () => {
      throw new Error("the disk is full");
    });
    const { value } = yield* Interviewer.use(({ ask }) => ask(pick, [4, 5])).pipe(
      Effect.provide(Interviewer.layer.pipe(Layer.provide(providers))),
      Effect.provideService(References.MinimumLogLevel, "None"),
    );
    assertEquals(value, 5);
  }),
);
