/** What the engine asks of a voice. */
import type { CallOptions } from "./call.ts";
import type { Sound } from "./stt.ts";

export interface Tts {
  speak(text: string, options: CallOptions & { readonly language: string; readonly speed?: number }): Promise<Sound>;
}
