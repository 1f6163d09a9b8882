/** A voice and an ear for browsers that have neither, as headless ones: they follow the standard's interfaces. */

/** Runs in the page, before its scripts. What is said, and in which state of the room, is kept in `globalThis.said`. */
export function voiceAndEar(): void {
  const said: (string | undefined)[][] = [];
  class Voice extends EventTarget {
    getVoices = () => [{ name: "Test voice", lang: "en" }];
    cancel = () => {};
    speak(one: { text: string; onboundary?: () => void; onend?: () => void }) {
      said.push([one.text, document.querySelector<HTMLElement>("interview-room")?.dataset.state]);
      setTimeout(() => one.onboundary?.(), 50);
      setTimeout(() => one.onend?.(), 400);
    }
  }
  class Ear {
    onresult?: (event: unknown) => void;
    onend?: () => void;
    start() {
      const heard = (transcript: string, isFinal: boolean) => Object.assign([{ transcript }], { isFinal });
      setTimeout(() => this.onresult?.({ resultIndex: 0, results: [heard("I compared the", false)] }), 100);
      setTimeout(() => this.onresult?.({ resultIndex: 0, results: [heard("I compared the plans", true)] }), 300);
    }
    stop = () => this.onend?.();
  }
  const here = globalThis as unknown as Record<string, unknown>;
  Object.defineProperty(here, "speechSynthesis", { value: new Voice() });
  Object.assign(here, { said, SpeechRecognition: Ear, SpeechSynthesisUtterance: Utterance });
  function Utterance(this: { text: string }, text: string) {
    this.text = text;
  }
}
