import type { Millis } from "../../interview/events.ts";
import type { Ask } from "./failures.ts";

/** Who did what to what, when. `detail` holds codes and ids only. */
export interface Audited {
  /** User id, `token:<id>`, `candidate`, `system` or `command`. */
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly at: Millis;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface Audit {
  readonly add: (audited: Audited) => Ask<void>;
  /** Newest first. */
  readonly of: (subject: string, limit?: number) => Ask<readonly (Audited & { readonly id: number })[]>;
  readonly list: (limit?: number, before?: number) => Ask<readonly (Audited & { readonly id: number })[]>;
  /** Ids of audit rows whose HMAC does not verify. */
  readonly verify: () => Ask<readonly number[]>;
}
