// Beside the answer that is read stand its marks: its <details data-score> opens, the others close by their shared name.
let shown, scrolled = false;
function show(answer) {
  const score = answer && document.getElementById(answer.dataset.score);
  if (!score || score === shown) return;
  shown = score;
  score.open = true;
  const sheet = score.closest(".sheet");
  if (sheet) sheet.scrollTop = score.offsetTop - sheet.clientHeight / 3;
}

addEventListener("scroll", () => scrolled = true, { once: true, passive: true });
addEventListener("focusin", ({ target }) => show(target.closest?.("[data-score]")));
addEventListener("DOMContentLoaded", () => {
  const answers = document.querySelectorAll("[data-score]");
  if (answers.length === 0) return;
  // The answer that crosses the upper third of the window is the one that is read.
  const read = new IntersectionObserver((entries) => {
    // Before anybody has scrolled, what the page opened by itself stays open, and the verdict in view.
    for (const { isIntersecting, target } of entries) if (isIntersecting && scrolled) show(target);
  }, { rootMargin: "-25% 0px -70% 0px" });
  for (const answer of answers) read.observe(answer);
});
