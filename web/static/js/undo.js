// <undo-toast>: an offer to undo goes after 8 s, but never while somebody is at it.
customElements.define(
  "undo-toast",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("pointerenter", () => this.hold());
      this.addEventListener("focusin", () => this.hold());
      this.addEventListener("pointerleave", () => this.leaveSoon());
      this.addEventListener("focusout", () => this.leaveSoon());
      this.leaveSoon();
    }
    disconnectedCallback() {
      this.hold();
    }
    hold() {
      clearTimeout(this.timer);
    }
    leaveSoon() {
      this.hold();
      this.timer = setTimeout(() => this.remove(), 8000);
    }
  },
);
