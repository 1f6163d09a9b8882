/** Lets one run at a time, in order of arrival, while a few wait. */
export interface WaitingLine {
  /** Resolves to null at once where too many wait already. Leaving (an aborted signal) rejects with the signal's reason. */
  readonly stand: (signal?: AbortSignal) => Promise<Turn | null>;
}

/** Held while running; `using` or `done()` calls the next one in. */
export interface Turn extends Disposable {
  readonly done: () => void;
}

export function waitingLine(atMost: number): WaitingLine {
  const waiting: (() => void)[] = [];
  let running = false;

  function stand(signal?: AbortSignal): Promise<Turn | null> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (!running) return Promise.resolve(begin());
    if (waiting.length >= atMost) return Promise.resolve(null);
    return wait(signal);
  }

  function wait(signal?: AbortSignal): Promise<Turn> {
    const { promise, resolve, reject } = Promise.withResolvers<Turn>();
    const enter = () => {
      signal?.removeEventListener("abort", leave);
      resolve(begin());
    };
    const leave = () => {
      waiting.splice(waiting.indexOf(enter), 1);
      reject(signal?.reason);
    };
    waiting.push(enter);
    signal?.addEventListener("abort", leave, { once: true });
    return promise;
  }

  function begin(): Turn {
    running = true;
    let over = false;
    const done = () => {
      if (over) return;
      over = true;
      running = false;
      waiting.shift()?.();
    };
    return { done, [Symbol.dispose]: done };
  }

  return { stand };
}
