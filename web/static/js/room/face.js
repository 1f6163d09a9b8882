const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

// A drawn face that looks a few degrees after the pointer or the words, and back after two seconds.
export class Face {
  constructor(svg) {
    this.svg = svg;
    for (const part of ["head", "gaze", "smile", "mouth"]) this[part] = svg.querySelector(`[data-face-${part}]`);
    this.follow = (event) => this.lookAt(event.clientX, event.clientY);
    addEventListener("pointermove", this.follow, { passive: true });
  }

  lookAt(x, y) {
    if (still()) return;
    const box = this.svg.getBoundingClientRect();
    const share = (distance, range) => Math.max(-1, Math.min(1, distance / range));
    this.turn(share(x - box.x - box.width / 2, innerWidth / 2), share(y - box.y - box.height / 2, innerHeight / 2));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.turn(0, 0), 2000);
  }

  turn(right, down) {
    this.gaze.style.transform = `translate(${right * 4}px, ${down * 3}px)`;
    this.head.style.transform = `rotate(${right * 3}deg)`;
  }

  // The browser's voice cannot be measured, so each word opens the mouth once.
  speakWord() {
    if (still()) return;
    this.open(3.4);
    clearTimeout(this.closing);
    this.closing = setTimeout(() => this.open(0), 140);
  }

  open(height) {
    this.mouth.setAttribute("ry", height);
    this.smile.style.visibility = height > 0 ? "hidden" : "";
  }

  leave() {
    clearTimeout(this.timer);
    clearTimeout(this.closing);
    removeEventListener("pointermove", this.follow);
  }
}
