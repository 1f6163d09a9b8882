const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;

export const canCaption = () => Boolean(Recognition);

// What the browser hears while somebody speaks. Off until the candidate switches it on: the sound may leave the device.
export class Captions {
  #active = false;
  #final = "";
  #guess = "";

  constructor(language, onWords) {
    Object.assign(this, { language, onWords });
  }

  get words() {
    return `${this.#final} ${this.#guess}`.replace(/\s+/g, " ").trim();
  }

  start() {
    if (this.#active || !Recognition) return;
    this.#active = true;
    this.#listen();
  }

  stop() {
    this.#active = false;
    this.recognition?.stop();
  }

  // It ends by itself after a silence; then it is begun again.
  #listen() {
    const recognition = this.recognition = new Recognition();
    Object.assign(recognition, { lang: this.language, continuous: true, interimResults: true });
    recognition.onresult = (event) => this.#hear(event);
    recognition.onerror = ({ error }) => {
      if (!["no-speech", "aborted"].includes(error)) this.#active = false;
    };
    recognition.onend = () => this.#active && setTimeout(() => this.#active && this.#listen(), 300);
    recognition.start();
  }

  #hear({ results, resultIndex }) {
    this.#guess = "";
    for (const result of [...results].slice(resultIndex)) {
      if (result.isFinal) this.#final += ` ${result[0].transcript}`;
      else this.#guess += ` ${result[0].transcript}`;
    }
    this.onWords(this.words);
  }
}
