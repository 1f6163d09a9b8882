// <button data-copy="KX4P2M" data-copied="Copied"><span>Copy</span></button>
addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-copy]");
  if (!button) return;
  const word = button.querySelector("span") ?? button;
  const before = word.textContent;
  if (!await copied(button.dataset.copy)) return;
  word.textContent = button.dataset.copied ?? "Copied";
  setTimeout(() => word.textContent = before, 2000);
});

// Over plain http browsers hand out no clipboard; a selected text field is the way left.
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedFromField(text);
  }
}

function copiedFromField(text) {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}
