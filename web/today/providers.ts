/** Each chain in one line: who answers now, how fast, or what is wrong. Only what is known; nothing is guessed. */
import { Effect } from "effect";
import { Providers, type ProviderStatus } from "../../engine/mod.ts";

export interface ProviderLine {
  readonly label: string;
  readonly words: string;
  readonly mood: "warn" | "stop" | undefined;
}

const labels = { stt: "Speech to text", llm: "Language model", tts: "Voice" } as const;
type Port = keyof typeof labels;

/** Fixed ends of chains are no providers: they stand there whatever is set up. */
const ends: ReadonlySet<string> = new Set(["rules", "browser", "typed", "silent"]);

/** One line for each port that somebody has set up; none when nobody has. */
export const providerLines = Effect.gen(function* () {
  const all = yield* (yield* Providers).status;
  return linesOf(all);
});

export const linesOf = (all: readonly ProviderStatus[]): readonly ProviderLine[] =>
  (Object.keys(labels) as Port[]).flatMap((port) => {
    const configured = all.filter((one) => one.port === port && one.configured && !ends.has(one.id));
    return configured.length > 0 ? [lineOf(labels[port], configured)] : [];
  });

function lineOf(label: string, chain: readonly ProviderStatus[]): ProviderLine {
  const now = chain.find(({ fallbackMode }) => !fallbackMode);
  const down = chain.filter(({ status }) => status === "resting" || status === "failing");
  if (!now) return { label, words: `${names(chain)} cannot be reached`, mood: "stop" };
  const passed = down.filter((one) => one !== now);
  if (passed.length > 0 && chain.indexOf(passed[0]!) < chain.indexOf(now)) {
    return { label, words: `${names(passed)} cannot be reached, ${now.name} took over`, mood: "warn" };
  }
  if (now.status === "failing") return { label, words: `${now.name} failed last`, mood: "warn" };
  const fast = now.latencyMs === null ? "not asked yet" : `${(now.latencyMs / 1000).toFixed(1)} s`;
  return { label, words: `${now.name}, ${fast}`, mood: undefined };
}

const names = (chain: readonly ProviderStatus[]): string => chain.map(({ name }) => name).join(", ");
