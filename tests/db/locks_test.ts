import { assert, assertEquals } from "@std/assert";
import Database from "libsql";
import { sql } from "kysely";
import { connect } from "../../db/connect.ts";
import { failureOf } from "../../db/failures.ts";
import { migrate, schemaState } from "../../db/mod.ts";
import { anAppend, consented, told } from "./kit/people.ts";
import { mirasInterview } from "./kit/given.ts";
import { failure, fileOf, inStore, run, secret, withPlace } from "./kit/places.ts";
import { meddle, rows } from "./kit/raw.ts";
import { canServe, startServer } from "./kit/server.ts";

/** Another process that has the write lock. */
function lock(path: string): () => void {
  const database = new Database(path, { timeout: 0 });
  database.exec("begin immediate");
  return () => {
    database.exec("rollback");
    database.close();
  };
}

Deno.test("a write waits for another process's lock without holding the event loop", () =>
  withPlace("file", async (place) => {
    await run(migrate(place));
    await inStore(place, async (store) => {
      const release = lock(fileOf(place));
      let ticks = 0;
      const clock = setInterval(() => ticks++, 10);
      setTimeout(release, 300);
      await run(store.audit.add(told("waited")));
      clearInterval(clock);
      assert(ticks >= 10, `only ${ticks} ticks in 300 ms`);
      assertEquals(rows<{ what: string }>(place, "select what from audit"), [{ what: "waited" }]);
    });
  }));

Deno.test("a write that waited too long is not kept, and the ones after it are", () =>
  withPlace("file", async (empty) => {
    const place = { ...empty, patienceMs: 50 };
    await run(migrate(place));
    await inStore(place, async (store) => {
      const { row } = await mirasInterview(store);
      const release = lock(fileOf(place));
      assertEquals(await failure(store.interviews.append(anAppend(row, 1, [consented]))), "StoreAway");
      assertEquals(await failure(store.sessions.endAll("nobody")), "StoreAway");
      assertEquals((await run(store.interviews.events(row.id))).length, 1);
      release();
      assertEquals(await run(store.interviews.append(anAppend(row, 1, [consented]))), "appended");
      // Another connection sees them: they were not only acknowledged.
      assertEquals(rows(place, `select 1 from event where interview_id = '${row.id}'`).length, 2);
      meddle(place, "insert into house values ('seen', x'00')");
      assertEquals(await run(store.interviews.append(anAppend(row, 2, [consented]))), "appended");
    });
    await inStore(place, async (store) => assertEquals(await run(store.interviews.verify()), []));
  }));

Deno.test("a full disk is told as such, takes nothing half, and passes", () =>
  withPlace("file", async (place) => {
    const { db } = connect(place, "max_page_count = 30");
    await sql`create table page (id integer primary key, bytes blob) strict`.execute(db);
    const filled = await db.transaction().execute(async (trx) => {
      for (;;) await sql`insert into page (bytes) values (zeroblob(8000))`.execute(trx);
    }).catch((error) => error);
    assertEquals([filled.code, failureOf(filled)?._tag], ["SQLITE_FULL", "StoreAway"]);
    assertEquals((await sql`select 1 from page`.execute(db)).rows, []);
    await sql`insert into page (bytes) values (x'00')`.execute(db);
    assertEquals((await sql`select 1 from page`.execute(db)).rows.length, 1);
    await db.destroy();
  }));

Deno.test("what cannot be kept is a bug and says so, instead of ending the process", () =>
  withPlace("file", async (place) => {
    const { db } = connect(place);
    for (const value of [undefined, new Date(0), [1], Number.NaN]) {
      const error = await sql`select ${value}`.execute(db).catch((error) => error);
      assertEquals([error.name, failureOf(error)], ["TypeError", undefined]);
    }
    const kept = await sql<{ type: string }>`select typeof(${true}) || typeof(${1.5}) || ${1} as type`.execute(db);
    assertEquals(kept.rows, [{ type: "integerreal1" }]);
    await db.destroy();
  }));

Deno.test("a folder that cannot be opened is away, and a file that is no database is not", async () => {
  await withPlace("file", async ({ dataDir, secret }) => {
    assertEquals(await failure(migrate({ dataDir, url: dataDir })), "StoreAway");
    await Deno.writeTextFile(`${dataDir}/words.txt`, "no database ".repeat(1000));
    const error = await run(migrate({ dataDir, url: `${dataDir}/words.txt` })).catch((error) => error);
    assertEquals([error.code, secret.length > 31], ["SQLITE_NOTADB", true]);
  });
});

Deno.test({
  name: "a server that went away is told as such, whatever is asked of it",
  ignore: !canServe,
  async fn() {
    await using server = await startServer();
    const place = { url: server.url, dataDir: ".", secret };
    await run(migrate(place));
    await inStore(place, async (store) => {
      await server.kill();
      assertEquals(await failure(store.check()), "StoreAway");
      assertEquals(await failure(store.audit.add(told("lost"))), "StoreAway");
      assertEquals(await failure(store.audit.list()), "StoreAway");
    });
    assertEquals(await failure(schemaState(place)), "StoreAway");
  },
});
