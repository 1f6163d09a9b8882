// A swap must not leave the keyboard nowhere: the focus goes to what is marked, else to the new page's title.
addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  const place = ctx.target?.isConnected ? ctx.target : document.querySelector("#main");
  const kept = document.activeElement && document.activeElement !== document.body;
  const next = place?.querySelector("[data-focus]") ?? (place?.id === "main" ? place.querySelector("h1") : null);
  if (!next || (kept && !next.matches("[data-focus]"))) return;
  if (!next.matches("a, button, input, select, textarea")) next.tabIndex = -1;
  next.focus();
});
