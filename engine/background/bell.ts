/** The bell of one process: whoever waits for a topic is woken at its next ring. */
import { Layer } from "effect";
import { Bell, type Topic } from "../work/services.ts";

/** A ring that nobody waits for is forgotten: waiters look at the store first, and ask for the next ring before that. */
export function makeBell(): Bell["Service"] {
  const waiting = new Map<Topic, PromiseWithResolvers<void>>();
  return {
    ring: (topic) => {
      waiting.get(topic)?.resolve();
      waiting.delete(topic);
    },
    next: (topic) => {
      const ring = waiting.get(topic) ?? Promise.withResolvers<void>();
      waiting.set(topic, ring);
      return ring.promise;
    },
  };
}

export const bellLayer: Layer.Layer<Bell> = Layer.sync(Bell, makeBell);
