// A link to a page that asks "are you sure" opens the same question over the room, so that a recording goes on.
addEventListener("click", (event) => {
  const dialog = document.getElementById(event.target.closest?.("[data-dialog]")?.dataset.dialog ?? "");
  if (dialog) {
    event.preventDefault();
    dialog.showModal();
  }
});
