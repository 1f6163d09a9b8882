import { LevelMeter } from "./level_meter.js";
import { closeMicrophone, openMicrophone } from "./microphone.js";
import { canRecord, record, stopRecording } from "./recorder.js";

// Quieter than this over three seconds, nobody has spoken.
const silence = 0.01;

// <microphone-test>: three seconds are recorded and played back; nothing leaves the browser.
customElements.define(
  "microphone-test",
  class extends HTMLElement {
    connectedCallback() {
      this.words = JSON.parse(this.dataset.words);
      this.button = this.querySelector("button");
      this.button.addEventListener("click", () => this.try());
      if (!canRecord()) this.say(globalThis.isSecureContext ? "missing" : "insecure");
    }
    async try() {
      this.button.disabled = true;
      this.say("opening");
      try {
        await this.hear(await openMicrophone());
      } catch (error) {
        this.say(this.words[error.message] ? error.message : "missing");
      }
      this.button.disabled = false;
      this.button.querySelector("span").textContent = this.words.again;
    }
    async hear(stream) {
      const meter = new LevelMeter(this.querySelector(".level"));
      const sound = [];
      const recorder = record(stream, (blob) => sound.push(blob));
      meter.listen(stream);
      this.say("listening");
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await stopRecording(recorder);
      closeMicrophone(stream);
      meter.stop();
      if (meter.loudest < silence) return this.say("silent");
      await this.play(new Blob(sound, { type: recorder.mimeType }));
    }
    async play(sound) {
      this.say("playing");
      const audio = new Audio(URL.createObjectURL(sound));
      await audio.play().catch(() => {});
      await new Promise((resolve) => {
        audio.onended = audio.onerror = resolve;
        setTimeout(resolve, 4000);
      });
      URL.revokeObjectURL(audio.src);
      this.say("heard");
    }
    say(what) {
      this.querySelector("[role=status]").textContent = this.words[what];
    }
  },
);
