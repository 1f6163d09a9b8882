import type { Limits } from "../../engine/ports/store/people.ts";
import type { Promised } from "../ask.ts";
import type { Base } from "../base.ts";
import { keyedHash } from "../keyed_hash.ts";

/** Rows, so that several machines count together. What is counted may be an address, so only its keyed hash is kept. */
export const limits = ({ db, keys }: Base): Promised<Limits> => ({
  async hit(key, windowMs, limit, now) {
    const begins = now - now % windowMs;
    const { hits } = await db.insertInto("rate_limit")
      .values({ key: keyedHash(keys.address, key), window_start: begins, window_end: begins + windowMs, hits: 1 })
      .onConflict((conflict) =>
        conflict.columns(["key", "window_start"]).doUpdateSet((eb) => ({ hits: eb("rate_limit.hits", "+", 1) }))
      )
      .returning("hits").executeTakeFirstOrThrow();
    return { retryAfterMs: hits > limit ? begins + windowMs - now : 0 };
  },
  // A window that is still open stays, however long ago it began.
  async forget(before) {
    await db.deleteFrom("rate_limit").where("window_end", "<=", before).execute();
  },
});
