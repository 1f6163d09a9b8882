import { passes, patiently } from "./patience.js";
import { dropEarlierTurns, dropPiece, keepPiece, keptPieces } from "./piece_store.js";

// Far below what the server takes: after a sleep some browsers hand out one blob of many megabytes.
const largest = 512 * 1024;

// Sends the sound of one turn, piece by piece and one at a time, so that the server never has a gap.
export class PieceSender {
  #queue = [];
  #adding = Promise.resolve();
  #running = null;

  // `tell` hears "lost", "back" and "broken".
  constructor({ interview, turn, tell }) {
    Object.assign(this, { interview, turn, tell, next: 0, broken: false });
  }

  // Goes on where an earlier visit to this page stopped. True when there is sound already.
  async resume() {
    const [here, kept] = await Promise.all([this.#soFar(), keptPieces(this.interview, this.turn)]);
    dropEarlierTurns(this.interview, this.turn);
    const missing = kept.filter(({ number }) => number >= here);
    this.next = Math.max(here, ...missing.map(({ number }) => number + 1));
    this.#queue.push(...missing);
    this.#run();
    return this.next > 0;
  }

  // Keeps and sends one blob of the recorder, cut where it is too large.
  add(blob) {
    this.#adding = this.#adding.then(async () => {
      for (let from = 0; from < blob.size; from += largest) {
        await this.#addPiece(blob.slice(from, from + largest), blob);
      }
      this.#run();
    });
    return this.#adding;
  }

  // Resolves with the number of pieces once the server has all of them.
  async flush() {
    await this.#adding;
    while (!this.broken && this.#queue.length > 0) await this.#run();
    return this.next;
  }

  async #addPiece(part, { type }) {
    const bytes = await part.arrayBuffer();
    const sha256 = hex(await crypto.subtle.digest("SHA-256", bytes));
    const { interview, turn } = this;
    const piece = { interview, turn, number: this.next++, bytes, sha256, type: type.split(";")[0] };
    await keepPiece(piece);
    this.#queue.push(piece);
  }

  #run() {
    return this.#running ??= this.#sendAll().finally(() => this.#running = null);
  }

  async #sendAll() {
    for (let tries = 0; this.#queue.length > 0 && !this.broken;) {
      const [piece] = this.#queue;
      const { status, error } = await send(piece);
      if (status < 300) {
        if (tries > 0) this.tell("back");
        tries = 0;
        this.#queue.shift();
        dropPiece(piece);
      } else if (passes(status)) {
        this.tell("lost");
        await patiently(tries++);
      } else {
        this.broken = true;
        // Another device has sent other sound by this number: what is here has no place any more.
        if (error === "piece different") this.#queue.forEach(dropPiece);
        this.tell("broken");
      }
    }
  }

  async #soFar() {
    for (let tries = 0;; tries++) {
      const response = await fetch(`/interview/sound/${this.turn}`).catch(() => undefined);
      if (response && !passes(response.status)) return response.ok ? (await response.json()).gapless : 0;
      await patiently(tries);
    }
  }
}

// Status and code of the answer; a connection that broke counts as "unavailable".
async function send({ turn, number, bytes, sha256, type }) {
  const headers = { "Content-Type": type, "X-Sha256": sha256 };
  const request = fetch(`/interview/sound/${turn}/${number}`, { method: "PUT", headers, body: bytes });
  const response = await request.catch(() => undefined);
  const { error } = await response?.json().catch(() => ({})) ?? {};
  return { status: response?.status ?? 503, error };
}

const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
