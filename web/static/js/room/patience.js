// Pauses between tries grow, so that a server that comes back is not run over.
export const pauseAfter = (tries) => Math.min(1000 * 2 ** tries, 30_000) * (0.75 + Math.random() / 2);

// Waits, but no longer than until the network is back or somebody says "now".
export function patiently(tries) {
  return new Promise((resolve) => {
    const timer = setTimeout(done, pauseAfter(tries));
    addEventListener("online", done);
    addEventListener("room:now", done);
    function done() {
      clearTimeout(timer);
      removeEventListener("online", done);
      removeEventListener("room:now", done);
      resolve();
    }
  });
}

export const tryNow = () => dispatchEvent(new Event("room:now"));

// What passes by itself; anything else will not get better by trying again.
export const passes = (status) => [408, 429, 500, 502, 503, 504].includes(status);
