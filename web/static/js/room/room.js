import { applyDisplay, displayBoxes, shown } from "./display.js";
import { draftOf, dropOtherDrafts, keepDraft } from "./draft.js";
import { Face } from "./face.js";
import { tryNow } from "./patience.js";
import { canRecord } from "./recorder.js";
import { SpokenAnswer } from "./spoken_answer.js";
import { Standing } from "./standing.js";

// <interview-room>: the room in a browser with scripts. All that it shows was drawn by the server.
customElements.define(
  "interview-room",
  class extends HTMLElement {
    connectedCallback() {
      this.form = this.querySelector("#answer");
      this.field = this.form.elements.words;
      this.standing = new Standing(this);
      this.face = new Face(this.querySelector(".face"));
      this.listen();
      this.restore();
      if (this.dataset.recording && canRecord()) this.answer = new SpokenAnswer(this);
      this.open();
    }
    disconnectedCallback() {
      this.state = "left";
      this.answer?.release();
      this.face.leave();
      this.life.abort();
    }

    listen() {
      this.life = new AbortController();
      const on = (target, kind, heard) => target.addEventListener(kind, heard, { signal: this.life.signal });
      on(this.standing.control, "click", (event) => this.press(event));
      on(this.querySelector("[data-say-again]"), "click", () => this.answer?.again());
      on(this.querySelector("[data-as-it-is]"), "click", () => this.answer.finish());
      on(this.querySelector("[data-moment]"), "click", () => this.answer?.moment());
      on(this.field, "input", () => this.type());
      on(this, "submit", (event) => this.leave(event));
      on(document, "keydown", (event) => this.key(event));
      on(globalThis, "beforeunload", (event) => this.unsent() && event.preventDefault());
    }
    // Words that the server gave back win over a draft.
    restore() {
      const { interview, turn } = this.dataset;
      dropOtherDrafts(interview, turn);
      this.field.value ||= draftOf(interview, turn);
      this.field.addEventListener("focus", () => this.face.lookAt(innerWidth / 2, innerHeight));
      applyDisplay();
      displayBoxes(
        this,
        () => this.state === "listening" && this.answer.captions[shown("captions") ? "start" : "stop"](),
      );
    }
    open() {
      if (this.dataset.way === "text") return this.show("writing");
      if (!this.answer) return this.write("unsupported");
      this.show("opened");
      this.answer.begin();
    }

    show(state) {
      if (!this.isConnected) return;
      this.state = state;
      this.standing.show(state);
      if (state === "gist") this.field.focus();
    }

    press(event) {
      if (this.state === "writing" || this.state === "gist") return;
      event.preventDefault();
      if (this.state === "held") tryNow();
      else if (this.state !== "sending") this.answer.press();
    }
    // Space is the control's key wherever it does not belong to a field, a button or a dialog.
    key(event) {
      const own = event.target.closest?.("input, textarea, select, button, a, summary, dialog, [popover]");
      if (event.code !== "Space" || own || event.repeat || this.dataset.way === "text") return;
      event.preventDefault();
      this.standing.control.click();
    }
    type() {
      keepDraft(this.dataset.interview, this.dataset.turn, this.field.value);
      this.face.lookAt(innerWidth / 2, innerHeight);
    }

    // Forms beside the answer lead away: what is being recorded is kept first.
    async leave(event) {
      const form = event.target;
      if (form === this.form || form.method === "dialog") return;
      if (form.matches("[data-way-form]") && (this.answer || this.dataset.way === "voice")) {
        return this.changeWay(event);
      }
      if (!this.answer?.recorder) return;
      event.preventDefault();
      this.show("sending");
      await this.answer.release();
      this.state = "leaving";
      form.submit();
    }
    changeWay(event) {
      event.preventDefault();
      const body = new URLSearchParams(new FormData(event.target, event.submitter));
      fetch(event.target.action, { method: "POST", body, redirect: "manual" }).catch(() => {});
      if (event.submitter.value === "text") this.write(this.answer?.recorder ? "writing" : "");
      else this.speak();
    }
    async write(why) {
      this.dataset.way = "text";
      this.standing.remark(why);
      this.show("writing");
      await this.answer?.release();
      this.field.focus();
    }
    speak() {
      this.dataset.way = "voice";
      this.show("opened");
      this.answer.begin();
      this.standing.control.focus();
    }

    // All sound is there. What the browser heard goes along; else a few words in writing may.
    spoken(heard) {
      this.form.elements.how.value = "voice";
      if (heard === "") return this.show("gist");
      this.field.value = [this.field.value.trim(), heard].filter(Boolean).join("\n\n");
      this.form.requestSubmit();
    }
    hear(news) {
      if (news === "broken") return this.standing.note("broken", true);
      const lost = news === "lost";
      if (this.state === "sending" || this.state === "held") return this.show(lost ? "held" : "sending");
      this.standing.note(lost ? "lost" : "kept", lost);
    }

    // For the form: it is on its way, the way is blocked, the sound that belongs to it.
    sending() {
      this.field.readOnly = true;
      this.show("sending");
    }
    lost() {
      this.show("held");
    }
    async piecesSent() {
      return await this.answer?.allSent() ?? 0;
    }
    unsent() {
      return ["listening", "moment", "sending", "held"].includes(this.state);
    }

    get question() {
      return this.querySelector(".room-question").textContent;
    }
    get questionLanguage() {
      return this.querySelector(".room-question").lang;
    }
  },
);
