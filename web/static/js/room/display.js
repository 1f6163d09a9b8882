import { canCaption } from "./captions.js";

// How the room is shown on this device: kept here, since it is nobody else's business.
export const shown = (what) => (localStorage.getItem(`room:${what}`) ?? (what === "face" ? "yes" : "no")) === "yes";

export function applyDisplay() {
  document.documentElement.classList.toggle("larger", shown("larger"));
  document.querySelector(".room-face")?.classList.toggle("off", !shown("face"));
  document.querySelector(".room-caption")?.classList.toggle("off", !shown("captions"));
}

export function displayBoxes(room, onChange) {
  for (const box of room.querySelectorAll("[data-display]")) {
    const what = box.dataset.display;
    box.checked = shown(what);
    box.closest("label").parentElement.hidden = what === "captions" && !(canCaption() && room.dataset.recording);
    box.addEventListener("change", () => {
      localStorage.setItem(`room:${what}`, box.checked ? "yes" : "no");
      applyDisplay();
      onChange();
    });
  }
}
