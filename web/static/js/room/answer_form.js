import { passes, patiently } from "./patience.js";

// An answer is sent until it is heard: while the server or the network is away, the words stay in the field.
addEventListener("htmx:config:request", ({ detail: { ctx } }) => {
  const room = ctx.sourceElement.closest("interview-room");
  if (room && ctx.sourceElement.id === "answer") ctx.fetch = (url, request) => sendUntilHeard(room, url, request);
});

async function sendUntilHeard(room, url, request) {
  room.sending(true);
  request.body.set("pieces", await room.piecesSent());
  // The signal would give up after a minute; an answer is worth more patience.
  const { signal: _, ...patient } = request;
  for (let tries = 0;; tries++) {
    const response = await fetch(url, patient).catch(() => undefined);
    if (response && !passes(response.status)) return response;
    room.lost();
    await patiently(tries);
  }
}
