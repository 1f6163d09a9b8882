// j and k walk through [data-rows], Enter opens (a link does that by itself), / searches, ? lists the keys.
// Any button or link can have a key of its own: <button data-key="a">Advance</button>.
const keysOff = "keys-off";
const ways = { j: () => walk(1), k: () => walk(-1), "/": search, "?": list };

addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || busy(event.target)) return;
  const way = ways[event.key] ?? ownKey(event.key);
  if (!way || localStorage.getItem(keysOff)) return;
  event.preventDefault();
  way();
});

const busy = (target) =>
  target.isContentEditable || target.closest?.("dialog") ||
  target.matches?.("textarea, select, input:not([type=checkbox], [type=radio], [type=button])");

function ownKey(key) {
  const found = key.length === 1 && document.querySelector(`[data-key="${CSS.escape(key)}"]:not(:disabled)`);
  return found && (() => (found.focus(), found.click()));
}

function walk(step) {
  const rows = [...document.querySelectorAll("[data-rows] > *")].filter((row) => row.querySelector("a[href]"));
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[here < 0 && step < 0 ? rows.length - 1 : Math.min(Math.max(here + step, 0), rows.length - 1)];
  next?.querySelector("a[href]").focus();
  next?.scrollIntoView({ block: "nearest" });
}

function search() {
  document.querySelector("#main input[type=search]")?.focus();
}

function list() {
  const dialog = document.querySelector("#shortcuts");
  dialog?.querySelector("[data-own-keys]").replaceChildren(
    ...[...document.querySelectorAll("[data-key]")].flatMap(line),
  );
  dialog?.showModal();
}

function line(owner) {
  const term = document.createElement("dt");
  const words = document.createElement("dd");
  term.append(Object.assign(document.createElement("kbd"), { textContent: owner.dataset.key }));
  words.textContent = owner.dataset.keyWords ?? owner.textContent.trim();
  return [term, words];
}

// Single keys must be able to be switched off: they get in the way of people who dictate.
addEventListener("change", ({ target }) => {
  if (!target.matches?.("[data-keys-switch]")) return;
  if (target.checked) localStorage.removeItem(keysOff);
  else localStorage.setItem(keysOff, "yes");
});
addEventListener("DOMContentLoaded", () => {
  const box = document.querySelector("[data-keys-switch]");
  if (box) box.checked = !localStorage.getItem(keysOff);
});
