/** What the engine asks of a transcriber. */
import type { CallOptions } from "./call.ts";

export interface Sound {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Bare media type, e.g. `audio/webm`. */
  readonly mediaType: string;
}

export interface Words {
  readonly text: string;
  /** BCP 47, as heard. */
  readonly language: string;
  /** 0 to 1 where the provider tells. */
  readonly confidence?: number;
  readonly segments?: readonly { readonly text: string; readonly startMs: number; readonly endMs: number }[];
}

export interface Stt {
  transcribe(sound: Sound, options: CallOptions & { readonly language: string }): Promise<Words>;
}
