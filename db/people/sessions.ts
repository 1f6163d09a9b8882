import type { Sessions } from "../../engine/ports/store/people.ts";
import type { Promised } from "../ask.ts";
import type { Base } from "../base.ts";
import { toUser } from "./users.ts";

export const sessions = ({ db }: Base): Promised<Sessions> => ({
  async begin(tokenHash, userId, expiresAt) {
    await db.insertInto("session").values({ token_hash: tokenHash, user_id: userId, expires_at: expiresAt }).execute();
  },
  async user(tokenHash, now) {
    const row = await db.selectFrom("session").innerJoin("user", "user.id", "session.user_id").selectAll("user")
      .where("token_hash", "=", tokenHash).where("expires_at", ">", now).executeTakeFirst();
    return row && toUser(row);
  },
  async end(tokenHash) {
    await db.deleteFrom("session").where("token_hash", "=", tokenHash).execute();
  },
  async endAll(userId) {
    await db.deleteFrom("session").where("user_id", "=", userId).execute();
  },
});
