// The network is gone: what was typed stays where it is, and the page says so, in words that the layout brings.
addEventListener("htmx:error", ({ detail: { ctx } }) => {
  const flash = document.querySelector("#flash");
  if (!flash?.dataset.lost || ctx?.sourceElement?.closest("[data-own-errors]")) return;
  const banner = document.createElement("p");
  banner.className = "banner stop";
  banner.textContent = flash.dataset.lost;
  flash.replaceChildren(banner);
  banner.scrollIntoView({ block: "nearest" });
});
