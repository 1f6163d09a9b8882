// What the one big control and the line below it say in each state; words by their name in the messages.
const looks = {
  writing: { control: "done", line: "opening" },
  opened: { control: "answer", line: "opening", busy: true },
  reading: { control: "answer", line: "reading", note: "opening" },
  ready: { control: "answer", line: "ready", note: "opening" },
  earlier: { control: "goOn", line: "earlier" },
  opening: { control: "answer", line: "opens", busy: true },
  listening: { control: "done", line: "listening", note: "kept" },
  moment: { control: "goOn", line: "moment" },
  sending: { control: "sendingButton", line: "sending", busy: true },
  held: { control: "sendNow", line: "lostWords" },
  gist: { control: "send", line: "gist" },
};

// How an answer stands, as the room says it.
export class Standing {
  // What the server wrote into the line comes back wherever nothing else is to be said.
  constructor(room) {
    this.room = room;
    this.control = room.querySelector(".room-control");
    this.line = room.querySelector("[data-line]");
    this.words = { ...JSON.parse(room.dataset.words), opening: this.line.textContent };
  }

  show(state) {
    const { control, line, note, busy = false } = looks[state];
    this.room.dataset.state = state;
    this.control.querySelector("span").textContent = this.words[control];
    this.control.setAttribute("aria-disabled", busy);
    this.line.textContent = this.words[line];
    this.note(note);
  }

  // A remark of its own for the states in which the room waits.
  remark(name) {
    this.words.opening = this.words[name] ?? "";
  }

  note(name, warn = false) {
    const note = this.room.querySelector(".room-note");
    note.textContent = this.words[name] ?? "";
    note.classList.toggle("warn", warn);
  }

  clock(seconds) {
    const words = `, ${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
    this.room.querySelector("[data-clock]").textContent = words;
  }

  caption(words) {
    this.room.querySelector(".room-caption > span").textContent = words;
  }
}
