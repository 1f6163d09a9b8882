import type { Keys } from "./keys.ts";
import type { Names } from "./names.ts";
import type { Db } from "./schema.ts";
import type { Vault } from "./vault.ts";

/** What the repositories stand on. */
export interface Base {
  readonly db: Db;
  readonly keys: Keys;
  readonly vault: Vault;
  readonly names: Names;
  /** Sees to it that deleted rows are in no file of this machine any more. */
  readonly scrub: () => Promise<void>;
}
