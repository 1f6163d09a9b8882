import { assertEquals, assertRejects } from "@std/assert";
import { sql } from "kysely";
import { connect } from "../../db/connect.ts";
import { runMigrations, stateOf } from "../../db/migrate.ts";
import { migrations } from "../../db/migrations/mod.ts";
import { statements } from "../../db/migrations/statements.ts";
import { migrate, openStore, type Place, schemaState } from "../../db/mod.ts";
import { Effect } from "effect";
import { failure, type Kind, run, withPlace } from "./kit/places.ts";
import { canServe } from "./kit/server.ts";

const all = Object.keys(migrations);
const kinds: readonly Kind[] = ["file", "server"];
const both = (sentence: string, test: (place: Place & { secret: string }) => Promise<void>) => {
  for (const kind of kinds) {
    const name = `${kind === "file" ? "in a file" : "on a server"}: ${sentence}`;
    Deno.test({ name, ignore: kind === "server" && !canServe, fn: () => withPlace(kind, test) });
  }
};

async function tables(place: Place): Promise<string> {
  const { db } = connect(place);
  const { rows } = await sql<{ sql: string }>`
    select sql from sqlite_master where name not like 'kysely%' and name not like 'sqlite%' order by name`.execute(db);
  await db.destroy();
  return rows.map((row) => row.sql).join("\n");
}

both("the schema goes up, down step by step, and up again to the same", async (place) => {
  assertEquals(await run(schemaState(place)), "behind");
  assertEquals(await run(migrate(place)), all);
  assertEquals(await run(schemaState(place)), "current");
  assertEquals(await run(migrate(place)), []);
  const before = await tables(place);
  for (const name of all.toReversed()) assertEquals(await run(migrate(place, "down")), [name]);
  assertEquals(await run(migrate(place, "down")), []);
  assertEquals([await run(schemaState(place)), await tables(place)], ["behind", ""]);
  assertEquals(await run(migrate(place)), all);
  assertEquals(await tables(place), before);
});

both("a migration that fails leaves nothing of itself or of those before it", async (place) => {
  const broken = statements("create table half (id text primary key) strict", "create table half (id text)");
  await assertRejects(() => runMigrations(place, "up", { ...migrations, "9999_broken": { up: broken } }));
  assertEquals([await tables(place), await run(schemaState(place))], ["", "behind"]);
  assertEquals(await run(migrate(place)), all);
});

both("a migration that would leave rows pointing to nothing is taken back", async (place) => {
  await run(migrate(place));
  const dangling = statements(
    "create table parent (id text primary key) strict",
    "create table child (parent_id text references parent (id) deferrable initially deferred) strict",
    "insert into child values ('nobody')",
  );
  await assertRejects(() => runMigrations(place, "up", { ...migrations, "9999_dangling": { up: dangling } }));
  assertEquals(await run(schemaState(place)), "current");
});

both("a database of a newer program is refused and left alone", async (place) => {
  const newer = { ...migrations, "9999_newer": { up: statements("create table newer (id text) strict") } };
  await runMigrations(place, "up", newer);
  assertEquals(await run(schemaState(place)), "ahead");
  const before = await tables(place);
  assertEquals(await failure(migrate(place)), "SchemaMismatch");
  assertEquals(await failure(migrate(place, "down")), "SchemaMismatch");
  const refused = await run(Effect.flip(Effect.scoped(openStore(place))));
  assertEquals(refused.message.includes("newer Candor"), true);
  assertEquals(await tables(place), before);
});

both("a database of an older program is not opened", async (place) => {
  await run(migrate(place));
  await run(migrate(place, "down"));
  const refused = await run(Effect.flip(Effect.scoped(openStore(place))));
  assertEquals(refused.message.includes("candor migrate up"), true);
});

both("of four processes that start at once one migrates and the others wait", async (place) => {
  // A process that speaks to a server has no use for the native add-on: it may not even load it.
  const program = ["-A", ...place.url ? ["--deny-ffi"] : [], new URL("kit/migrate_here.ts", import.meta.url).href];
  const args = ["run", "--no-check", "--lock=tests/deno.lock", ...program, place.url ?? "", place.dataDir];
  const outputs = await Promise.all(
    Array.from({ length: 4 }, () => new Deno.Command(Deno.execPath(), { args }).output()),
  );
  const ran = outputs.map(({ stdout }) => JSON.parse(new TextDecoder().decode(stdout)) as string[]);
  assertEquals(ran.toSorted((one, other) => one.length - other.length), [[], [], [], all]);
  const { db } = connect(place);
  assertEquals(await stateOf(db), "current");
  await db.destroy();
});

Deno.test("asking for the state of a database that is not there does not make it", () =>
  withPlace("file", async (place) => {
    assertEquals(await run(schemaState(place)), "behind");
    assertEquals([...Deno.readDirSync(place.dataDir)], []);
  }));
