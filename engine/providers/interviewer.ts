import { createHash } from "node:crypto";
import { Context, Effect, Layer } from "effect";
import type { Ability, Message } from "../interviewer/ability.ts";
import { askModel } from "./ask_model.ts";
import type { NoProvider } from "./no_provider.ts";
import { Providers } from "./providers.ts";

export interface AskOptions {
  /** Time for all providers together, in milliseconds; without it each has its own limits. */
  readonly deadlineMs?: number | undefined;
  /** The rules at once, no model. */
  readonly rulesOnly?: boolean | undefined;
  /** A model or nothing: fails with NoProvider instead of letting the rules answer. */
  readonly modelOnly?: false | undefined;
}

/** Who made something, as it is stored with it. */
export interface MadeBy {
  /** A provider's id, or `rules`. */
  readonly provider: string;
  /** As the reply names it; null for rules. */
  readonly model: string | null;
  readonly ability: string;
  /** The version of the prompt, or of the rules where they answered. */
  readonly version: string;
  /** SHA-256 in hex of the messages that were sent; null for rules. */
  readonly promptHash: string | null;
}

export interface Answered<Out> {
  readonly value: Out;
  readonly by: MadeBy;
  /** The rules answered since no provider that is set up did. */
  readonly degraded: boolean;
}

export interface Ask {
  <In, Out, Reply>(
    ability: Ability<In, Out, Reply>,
    input: In,
    options: Omit<AskOptions, "modelOnly"> & { readonly modelOnly: true },
  ): Effect.Effect<Answered<Out>, NoProvider>;
  <In, Out, Reply>(ability: Ability<In, Out, Reply>, input: In, options?: AskOptions): Effect.Effect<Answered<Out>>;
}

/** Asks abilities of the chain of language models, and of the rules where no model answers. */
export class Interviewer extends Context.Service<Interviewer, {
  readonly ask: Ask;
  /** At least one language model is set up. */
  readonly hasModel: boolean;
}>()("engine/Interviewer") {
  static readonly layer: Layer.Layer<Interviewer, never, Providers> = Layer.effect(
    Interviewer,
    Effect.map(Providers, (providers) => ({ ask: askWith(providers) as Ask, hasModel: providers.has("llm") })),
  );
}

const askWith = (providers: Providers["Service"]) =>
<In, Out, Reply>(
  ability: Ability<In, Out, Reply>,
  input: In,
  { deadlineMs, rulesOnly = false, modelOnly = false }: Omit<AskOptions, "modelOnly"> & { modelOnly?: boolean } = {},
): Effect.Effect<Answered<Out>, NoProvider> => {
  const byRules = (degraded: boolean) => Effect.sync(() => ruled(ability, input, degraded));
  if (rulesOnly || (!modelOnly && !providers.has("llm"))) return byRules(false);
  const modelled = Effect.suspend(() =>
    byModel(providers, ability, input, deadlineMs, modelOnly ? undefined : "rules")
  );
  return modelOnly ? modelled : modelled.pipe(Effect.catchTag("NoProvider", () => byRules(true)));
};

const byModel = Effect.fnUntraced(function* <In, Out, Reply>(
  providers: Providers["Service"],
  ability: Ability<In, Out, Reply>,
  input: In,
  deadlineMs: number | undefined,
  otherwise: string | undefined,
): Effect.fn.Return<Answered<Out>, NoProvider> {
  const messages = ability.prompt(input);
  const { value: { out, model }, provider } = yield* providers.run(
    "llm",
    (turn, trace) =>
      Effect.map(askModel(ability, input, messages, turn, trace), (out) => ({ out, model: trace.model })),
    { ability: ability.id, deadlineMs, otherwise },
  );
  const { id, version } = ability;
  const by = {
    provider: provider.id,
    model: model ?? provider.model,
    ability: id,
    version,
    promptHash: hashOf(messages),
  };
  return { value: out, by, degraded: false };
});

const ruled = <In, Out, Reply>(ability: Ability<In, Out, Reply>, input: In, degraded: boolean): Answered<Out> => ({
  value: ability.rules(input),
  by: { provider: "rules", model: null, ability: ability.id, version: ability.rulesVersion, promptHash: null },
  degraded,
});

const hashOf = (messages: readonly Message[]): string =>
  createHash("sha256").update(JSON.stringify(messages)).digest("hex");
