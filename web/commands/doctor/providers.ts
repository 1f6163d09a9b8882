import { Effect } from "effect";
import { Providers } from "../../../engine/providers/providers.ts";
import type { ProviderSet } from "../../../engine/providers/read_providers.ts";
import type { Finding } from "./finding.ts";

/** A real test call of each provider that is set up. One that was set up and does not answer is broken. */
export const providerFindings = (set: ProviderSet): Promise<readonly Finding[]> =>
  Effect.runPromise(
    Effect.gen(function* () {
      const providers = yield* Providers;
      const tried = yield* Effect.forEach(Object.values(set.chains).flat(), ({ port, id, name, model }) =>
        Effect.map(providers.tryOut(port, id), (result): Finding | null =>
          result && {
            part: "provider",
            state: result.ok ? "ok" : "broken",
            message: `${port} ${id}: ${result.problem ?? `${name}${model ? ` (${model})` : ""} answers`}`,
            ms: result.ms,
          }), { concurrency: 4 });
      const absent = set.absent.map(({ port, id, variables }): Finding => ({
        part: "provider",
        state: "note",
        message: `${port} ${id} is not set up; ${variables.join(" and ")} would do it`,
      }));
      return [
        ...tried.filter((finding) =>
          finding !== null
        ),
        ...absent,
      ];
    }).pipe(Effect.provide(Providers.layer(set))),
  );
