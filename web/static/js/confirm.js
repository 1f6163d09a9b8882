// hx-confirm asks in the page's own dialog. Its button says what the pressed button said.
addEventListener("htmx:confirm", (event) => {
  const { ctx, issueRequest, dropRequest } = event.detail;
  const dialog = document.querySelector("#confirm");
  if (!ctx.confirm || !dialog) return;
  event.preventDefault();
  const asker = document.activeElement;
  dialog.querySelector("h2").textContent = ctx.confirm;
  dialog.querySelector("[value=yes]").textContent = answerFor(ctx.sourceElement, asker);
  dialog.returnValue = "";
  dialog.addEventListener("close", () => dialog.returnValue === "yes" ? issueRequest() : dropRequest(), { once: true });
  dialog.showModal();
});

function answerFor(source, asker) {
  const button = source.contains(asker) && asker.matches("button, a") ? asker : source.querySelector?.("button");
  return source.dataset.confirmYes ?? button?.textContent.trim() ?? "Yes";
}
