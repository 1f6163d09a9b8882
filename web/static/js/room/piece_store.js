// Pieces of sound that the server has not acknowledged, kept in the browser until it has.
let opened;

export async function keepPiece(piece) {
  await inStore("readwrite", (store) => store.put(piece));
}

export async function dropPiece({ interview, turn, number }) {
  await inStore("readwrite", (store) => store.delete([interview, turn, number]));
}

// In the order of their numbers.
export async function keptPieces(interview, turn) {
  return await inStore("readonly", (store) => store.getAll(ofTurn(interview, turn))) ?? [];
}

// Answers that were given need no copy here.
export async function dropEarlierTurns(interview, turn) {
  await inStore("readwrite", (store) => store.delete(IDBKeyRange.bound([interview], [interview, turn], false, true)));
}

const ofTurn = (interview, turn) => IDBKeyRange.bound([interview, turn], [interview, turn, Infinity]);

// A browser that keeps nothing (some private windows) still sends: pieces then live in memory only.
async function inStore(mode, work) {
  try {
    const database = await (opened ??= openPieces());
    return await answered(work(database.transaction("pieces", mode).objectStore("pieces")));
  } catch {
    return undefined;
  }
}

function openPieces() {
  const request = indexedDB.open("interview", 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore("pieces", { keyPath: ["interview", "turn", "number"] });
  return answered(request);
}

const answered = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
