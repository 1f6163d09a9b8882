import { Captions } from "./captions.js";
import { shown } from "./display.js";
import { LevelMeter } from "./level_meter.js";
import { closeMicrophone, openMicrophone } from "./microphone.js";
import { PieceSender } from "./piece_sender.js";
import { readAloud, stopReading, voicesHere } from "./read_aloud.js";
import { record, stopRecording } from "./recorder.js";

// One answer by voice: the question is read, then the microphone opens, never both at once.
export class SpokenAnswer {
  constructor(room) {
    const { interview, turn, language } = room.dataset;
    this.room = room;
    this.sender = new PieceSender({ interview, turn: Number(turn), tell: (news) => room.hear(news) });
    this.meter = new LevelMeter(room.querySelector(".level"));
    this.captions = new Captions(language, (words) => room.standing.caption(words));
    this.spokenMs = 0;
    this.readings = 0;
  }

  // Sound from an earlier visit to this page is kept, so the question is not read once more.
  async begin() {
    this.begun ??= this.sender.resume();
    if (await this.begun) return this.room.show("earlier");
    await this.readQuestion();
  }

  async readQuestion() {
    const { room } = this;
    const reading = ++this.readings;
    room.show("ready");
    if (!await voicesHere() || room.state !== "ready") return;
    room.querySelector("[data-say-again]").hidden = false;
    room.show("reading");
    await readAloud(room.question, room.questionLanguage, () => room.face.speakWord());
    if (room.state === "reading" && reading === this.readings) room.show("ready");
  }

  press() {
    const { state } = this.room;
    if (state === "listening") return this.finish();
    if (["ready", "reading", "earlier", "moment"].includes(state)) return this.recorder ? this.goOn() : this.listen();
  }

  async listen() {
    stopReading();
    this.room.show("opening");
    try {
      this.stream = await openMicrophone();
    } catch (error) {
      return this.room.write(error.message);
    }
    if (this.room.state !== "opening") return closeMicrophone(this.stream);
    this.recorder = record(this.stream, (blob) => this.sender.add(blob));
    this.timer = setInterval(() => this.tick(), 500);
    this.awake = navigator.wakeLock?.request("screen").catch(() => {});
    for (const track of this.stream.getTracks()) track.addEventListener("ended", () => this.unplugged());
    this.hearOn();
  }

  hearOn() {
    this.stream.getTracks().forEach((track) => track.enabled = true);
    this.meter.listen(this.stream);
    if (shown("captions")) this.captions.start();
    this.since = performance.now();
    this.room.show("listening");
    this.tick();
  }

  tick() {
    if (this.room.state === "listening") {
      this.room.standing.clock((this.spokenMs + performance.now() - this.since) / 1000);
    }
  }

  // Before the answer a moment only ends the reading.
  moment() {
    stopReading();
    if (this.room.state === "listening") this.pause();
  }

  pause() {
    this.spokenMs += performance.now() - this.since;
    this.recorder.pause();
    this.stream.getTracks().forEach((track) => track.enabled = false);
    this.captions.stop();
    this.meter.stop();
    this.room.show("moment");
  }

  goOn() {
    stopReading();
    this.recorder.resume();
    this.hearOn();
  }

  // Reading it again while listening would record the browser's own voice.
  async again() {
    const listening = this.room.state === "listening";
    if (listening) this.pause();
    await this.readQuestion();
    if (listening && this.room.state === "ready") this.goOn();
  }

  // The microphone went away in the middle of a sentence; what was said until then is there.
  async unplugged() {
    await this.release();
    if (this.sender.next > 0) this.room.show("earlier");
    else this.room.write("missing");
  }

  async finish() {
    this.room.show("sending");
    await this.allSent();
    if (this.room.state === "sending") this.room.spoken(this.captions.words);
  }

  // How many pieces the server has, once it has all of them, those of earlier visits too.
  async allSent() {
    await (this.begun ??= this.sender.resume());
    await this.release();
    return await this.sender.flush();
  }

  // Everything recorded is kept when this resolves, though maybe not yet sent.
  async release() {
    stopReading();
    clearInterval(this.timer);
    this.captions.stop();
    this.meter.stop();
    if (this.recorder) await stopRecording(this.recorder);
    closeMicrophone(this.stream);
    this.recorder = this.stream = undefined;
    (await this.awake)?.release();
  }
}
