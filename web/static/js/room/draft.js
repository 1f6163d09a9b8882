// What is being typed stays in this tab through a reload, and leaves with it.
const draftKey = (interview, turn) => `draft:${interview}:${turn}`;

export const keepDraft = (interview, turn, words) => sessionStorage.setItem(draftKey(interview, turn), words);

export const draftOf = (interview, turn) => sessionStorage.getItem(draftKey(interview, turn)) ?? "";

// Answers that were given need no draft any more.
export function dropOtherDrafts(interview, turn) {
  const old = Object.keys(sessionStorage).filter((key) =>
    key.startsWith("draft:") && key !== draftKey(interview, turn)
  );
  old.forEach((key) => sessionStorage.removeItem(key));
}
