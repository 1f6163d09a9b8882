import { Data } from "effect";
import type { FailureKind, PortName } from "../plugin/contract.ts";

/** What became of one provider: how it failed, or that it was passed over because it failed before. */
export interface Tried {
  readonly provider: string;
  readonly kind: FailureKind | "resting" | "out of time";
}

/** No provider of a chain answered. `tried` is empty when none is set up. */
export class NoProvider extends Data.TaggedError("NoProvider")<{
  readonly port: PortName;
  readonly tried: readonly Tried[];
}> {
  override get message(): string {
    const what = names[this.port];
    if (this.tried.length === 0) return `No ${what} is set up. Add one at /settings/providers.`;
    const told = this.tried.map(({ provider, kind }) => `${provider} ${kind}`).join(", ");
    return `Cannot reach any ${what}: ${told}. Check them at /settings/providers.`;
  }
}

const names: Readonly<Record<PortName, string>> = {
  llm: "language model",
  stt: "speech provider",
  tts: "voice",
  resume: "resume reader",
};
