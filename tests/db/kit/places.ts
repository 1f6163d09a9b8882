/** A database of its own for each test. */
import { Effect, Exit, Scope } from "effect";
import { migrate, openStore, type Place, type StorePlace } from "../../../db/mod.ts";
import type { Store } from "../../../engine/ports/store/mod.ts";
import { startServer } from "./server.ts";

export type Kind = "file" | "server";
export const secret = "a-secret-key-for-tests-that-is-long-enough";

/** An empty place, removed afterwards. */
export async function withPlace(kind: Kind, test: (place: StorePlace) => Promise<void>): Promise<void> {
  const dataDir = await Deno.makeTempDir({ prefix: "candor-db-" });
  try {
    if (kind === "file") return await test({ dataDir, secret });
    await using server = await startServer();
    await test({ dataDir, secret, url: server.url });
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
}

export interface Bench {
  readonly store: Store;
  readonly place: StorePlace;
  /** The same database once more, as another process would open it. */
  readonly another: () => Promise<Store>;
}

/** A migrated place and a store on it. */
export const withStore = (kind: Kind, test: (bench: Bench) => Promise<void>): Promise<void> =>
  withPlace(kind, async (place) => {
    await run(migrate(place));
    const scope = Scope.makeUnsafe();
    const opened = () => run(Scope.provide(openStore(place), scope));
    try {
      await test({ store: await opened(), place, another: opened });
    } finally {
      await run(Scope.close(scope, Exit.void));
    }
  });

/** Opens, works, closes. */
export const inStore = <A>(place: StorePlace, work: (store: Store) => Promise<A>): Promise<A> =>
  run(Effect.scoped(Effect.flatMap(openStore(place), (store) => Effect.promise(() => work(store)))));

export const run = <A, E>(effect: Effect.Effect<A, E>): Promise<A> => Effect.runPromise(effect);

/** The tag of the typed failure that this ends with. */
export const failure = <A, E extends { readonly _tag: string }>(effect: Effect.Effect<A, E>): Promise<string> =>
  run(Effect.map(Effect.flip(effect), ({ _tag }) => _tag));

export const fileOf = (place: Place): string => `${place.dataDir}/candor.db`;
