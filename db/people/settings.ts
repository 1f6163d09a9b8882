import type { Settings } from "../../engine/ports/store/people.ts";
import type { Promised } from "../ask.ts";
import { addAudit } from "../audit_log.ts";
import type { Base } from "../base.ts";
import { sealText, unsealText } from "../sealing.ts";

const place = (name: string) => `setting ${name}`;

/** Sealed as a whole: some hold a provider's key. Setting `undefined` removes. */
export const settings = ({ db, keys }: Base): Promised<Settings> => ({
  async get(name) {
    const row = await db.selectFrom("setting").select("sealed").where("name", "=", name).executeTakeFirst();
    return row && JSON.parse(await unsealText(keys.house, place(name), row.sealed));
  },
  set: (name, value, audit) =>
    db.transaction().execute(async (trx) => {
      if (value === undefined) await trx.deleteFrom("setting").where("name", "=", name).execute();
      else {
        const sealed = await sealText(keys.house, place(name), JSON.stringify(value));
        await trx.insertInto("setting").values({ name, sealed })
          .onConflict((conflict) => conflict.column("name").doUpdateSet({ sealed })).execute();
      }
      await addAudit(trx, keys.chain, audit);
    }),
});
