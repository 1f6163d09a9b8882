/** The chains of providers, each call of which is kept with who answered and how long it took. */
import { Effect, Layer } from "effect";
import { StorePort } from "../../engine/mod.ts";
import { Providers } from "../../engine/providers/providers.ts";
import type { ProviderSet } from "../../engine/providers/read_providers.ts";
import { newId } from "../../engine/work/ids.ts";

/** A record that cannot be kept is lost: no interview waits for it. */
export const countedProviders = (set: ProviderSet): Layer.Layer<Providers, never, StorePort> =>
  Layer.unwrap(
    Effect.map(StorePort, ({ calls }) =>
      Providers.layer(set, (call) => {
        Effect.runFork(Effect.ignore(calls.add([{ ...call, id: newId(call.at) }])));
      })),
  );
