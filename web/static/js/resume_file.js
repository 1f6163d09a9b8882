// A file that is too large is not even sent: the field says so at once.
addEventListener("change", (event) => {
  const field = event.target;
  const file = field.files?.[0];
  if (!file || !field.dataset.largest) return;
  const tooLarge = file.size > Number(field.dataset.largest);
  field.setCustomValidity(tooLarge ? field.dataset.tooLarge : "");
  if (!tooLarge) return;
  event.stopImmediatePropagation();
  field.reportValidity();
  field.value = "";
}, { capture: true });
