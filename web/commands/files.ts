/** Strangers' files are read behind the fence; its refusals become the engine's. */
import { Effect, Layer } from "effect";
import { FilePort, FileRefused } from "../../engine/mod.ts";
import { readInFence } from "../../engine/plugin/fence/read_in_fence.ts";
import { FileRefused as FenceRefused, type Refusal } from "../../engine/plugin/fence/refusal.ts";

export const filesBehindFence: Layer.Layer<FilePort> = Layer.succeed(FilePort, {
  read: (bytes) =>
    Effect.tryPromise({ try: (signal) => readInFence({ bytes }, { signal }), catch: (error) => error }).pipe(
      Effect.catch((error) => error instanceof FenceRefused ? Effect.fail(asRefused(error)) : Effect.die(error)),
    ),
});

const asRefused = ({ reason, message }: FenceRefused) =>
  new FileRefused({ reason, message, status: statuses[reason] ?? 422 });

const statuses: Readonly<Partial<Record<Refusal, FileRefused["status"]>>> = {
  "too-large": 413,
  "bomb": 413,
  "wrong-type": 415,
  "busy": 503,
};
