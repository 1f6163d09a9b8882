import type { Store } from "../engine/ports/store/mod.ts";
import type { Open } from "./ask.ts";
import type { Base } from "./base.ts";
import { connect } from "./connect.ts";
import { deriveKeys, type Keys, settleSecret } from "./keys.ts";
import { SchemaMismatch, stateOf } from "./migrate.ts";
import { openNames } from "./names.ts";
import type { Place } from "./place.ts";
import type { Db } from "./schema.ts";
import { storeOn } from "./store.ts";
import { openVault } from "./vault.ts";

export interface OpenStore {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

/** Rejects with `SchemaMismatch` or `SecretRefused` before anything is written. */
export async function open(place: Place & { readonly secret: string }): Promise<OpenStore> {
  const keys = await deriveKeys(place.secret);
  const { db, scrub } = connect(place);
  const open: Open = new Set();
  try {
    const base = await ready(db, keys, scrub);
    return { store: storeOn(base, open), close: () => close(db, open) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function ready(db: Db, keys: Keys, scrub: Base["scrub"]): Promise<Base> {
  const state = await stateOf(db);
  if (state !== "current") throw new SchemaMismatch({ state });
  await settleSecret(db, keys);
  const vault = openVault(keys.wrapping);
  const names = openNames(db, vault);
  await names.sync();
  return { db, keys, vault, names, scrub };
}

async function close(db: Db, open: Open) {
  await Promise.allSettled(open);
  await db.destroy();
}
