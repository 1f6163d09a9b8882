// The browser's own voice. Where it has none, the question is only shown.
export async function voicesHere() {
  if (!globalThis.speechSynthesis) return false;
  if (speechSynthesis.getVoices().length > 0) return true;
  await new Promise((resolve) => {
    speechSynthesis.addEventListener("voiceschanged", resolve, { once: true });
    setTimeout(resolve, 1000);
  });
  return speechSynthesis.getVoices().length > 0;
}

// Resolves when all is said, or at once when the browser does not speak before somebody has pressed something.
export async function readAloud(text, language, onWord) {
  stopReading();
  for (const sentence of sentencesOf(text)) if (!await sayOne(sentence, language, onWord)) return;
}

export const stopReading = () => globalThis.speechSynthesis?.cancel();

// Long texts fall silent after some 15 s in one browser, so each sentence is said by itself.
export const sentencesOf = (text) => text.match(/[^.!?]+[.!?]*\s*/g) ?? [text];

function sayOne(sentence, language, onWord) {
  return new Promise((resolve) => {
    const said = new SpeechSynthesisUtterance(sentence);
    said.lang = language;
    said.onboundary = onWord;
    said.onend = () => resolve(true);
    said.onerror = () => resolve(false);
    speechSynthesis.speak(said);
  });
}
