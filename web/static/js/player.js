// <answer-player>: the sound of one answer as a waveform. Without this file the plain audio control stands there.
customElements.define(
  "answer-player",
  class extends HTMLElement {
    connectedCallback() {
      this.sound = this.querySelector("audio");
      this.bars = [...this.querySelectorAll(".wave rect")];
      this.seek = this.querySelector("input");
      for (const part of this.querySelectorAll("[hidden]")) part.hidden = false;
      this.sound.hidden = true;
      this.listen();
    }
    listen() {
      this.querySelector(".player-play").addEventListener("click", () => this.toggle());
      this.querySelector(".player-speed")?.addEventListener("click", ({ target }) => this.faster(target));
      this.seek.addEventListener("input", () => this.go(Number(this.seek.value)));
      for (const kind of ["play", "pause", "ended", "timeupdate", "seeked"]) {
        this.sound.addEventListener(kind, () => this.show());
      }
    }
    toggle() {
      if (this.sound.paused) this.play();
      else this.sound.pause();
    }
    play(from) {
      for (const other of document.querySelectorAll("answer-player audio")) if (other !== this.sound) other.pause();
      if (from !== undefined) this.go(from);
      // Refused when somebody pauses before it began; the button then shows what is true.
      this.sound.play().catch(() => this.show());
    }
    // Before the first byte the element knows no time to go to; it is told once it knows its length.
    go(seconds) {
      if (this.sound.readyState > 0) return void (this.sound.currentTime = seconds);
      this.sound.addEventListener("loadedmetadata", () => this.sound.currentTime = seconds, { once: true });
      this.sound.load();
    }
    faster(button) {
      const next = { 1: 1.25, 1.25: 1.5, 1.5: 2, 2: 1 }[this.sound.playbackRate] ?? 1;
      this.sound.playbackRate = next;
      button.firstChild.textContent = `${next}x`;
    }
    show() {
      const { currentTime: now, paused } = this.sound;
      const share = now / Number(this.seek.max);
      this.classList.toggle("playing", !paused);
      this.querySelector(".player-play").setAttribute("aria-pressed", String(!paused));
      this.bars.forEach((bar, at) => bar.classList.toggle("played", at < share * this.bars.length));
      this.seek.value = now;
      this.querySelector(".player-now").textContent = clock(now);
    }
  },
);

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

// A quote's number is a link to its place in the sound; here its words are one too, and the page stays.
addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-play]") ??
    event.target.closest?.(".quote, .key-points li")?.querySelector("[data-play]");
  const player = link && document.getElementById(link.dataset.play);
  if (!player?.play) return;
  event.preventDefault();
  player.play(Number(link.dataset.at));
  for (const marked of document.querySelectorAll(".quote.playing")) marked.classList.remove("playing");
  document.getElementById(link.dataset.quote ?? "")?.classList.add("playing");
  link.closest(".quote")?.classList.add("playing");
});
