import type { Users } from "../../engine/ports/store/people.ts";
import { Taken } from "../../engine/ports/store/failures.ts";
import type { User } from "../../engine/people/user.ts";
import type { Promised } from "../ask.ts";
import { addAudit } from "../audit_log.ts";
import type { Base } from "../base.ts";
import { taken } from "../failures.ts";
import type { Db } from "../schema.ts";

export const users = ({ db, keys }: Base): Promised<Users> => ({
  async count() {
    const { number } = await counted(db);
    return number;
  },
  async list() {
    return (await db.selectFrom("user").selectAll().orderBy("created_at").orderBy("id").execute()).map(toUser);
  },
  async find(id) {
    const row = await db.selectFrom("user").selectAll().where("id", "=", id).executeTakeFirst();
    return row && toUser(row);
  },
  async byEmail(email) {
    const row = await db.selectFrom("user").selectAll().where("email_key", "=", addressKey(email)).executeTakeFirst();
    return row && { ...toUser(row), passwordHash: row.password_hash };
  },
  create: (user, passwordHash, audit) =>
    db.transaction().execute(async (trx) => {
      await insert(trx, user, passwordHash);
      await addAudit(trx, keys.chain, audit);
    }),
  // The write lock is held from the first statement on: of two who ask at once the second counts the first.
  createFirst: (user, passwordHash, audit) =>
    db.transaction().execute(async (trx) => {
      if ((await counted(trx)).number > 0) throw new Taken({ what: "setup" });
      await insert(trx, user, passwordHash);
      await addAudit(trx, keys.chain, audit);
    }),
  changePassword: (id, passwordHash, audit) =>
    db.transaction().execute(async (trx) => {
      await trx.updateTable("user").set({ password_hash: passwordHash }).where("id", "=", id).execute();
      await addAudit(trx, keys.chain, audit);
    }),
});

/** The demo company's people set nothing up. */
const counted = (db: Db) =>
  db.selectFrom("user").where("demo", "=", 0).select((eb) => eb.fn.countAll<number>().as("number"))
    .executeTakeFirstOrThrow();

const insert = (trx: Db, user: User, passwordHash: string) =>
  trx.insertInto("user").values({
    id: user.id,
    email: user.email,
    email_key: addressKey(user.email),
    name: user.name,
    role: user.role,
    password_hash: passwordHash,
    demo: user.demo,
    created_at: user.createdAt,
  }).execute().catch(taken({ "user.email_key": "address" }));

/** Nobody has two mailboxes that differ in case alone. */
const addressKey = (email: string) => email.normalize("NFC").trim().toLowerCase();

interface Row extends Pick<User, "id" | "email" | "name" | "role"> {
  readonly created_at: number;
  readonly demo: number;
}

export const toUser = (row: Row): User => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: row.role,
  createdAt: row.created_at,
  demo: row.demo === 1,
});
