import { assertEquals } from "@std/assert";
import { Effect } from "effect";
import { checkSecret, migrate, openStore } from "../../db/mod.ts";
import { applied, posted } from "./kit/given.ts";
import { inStore, run, withPlace } from "./kit/places.ts";
import { allRows } from "./kit/raw.ts";

const another = "another-secret-key-that-is-long-enough-too";

Deno.test("another SECRET_KEY is refused with a sentence, and nothing is changed", () =>
  withPlace("file", async (place) => {
    await run(migrate(place));
    assertEquals(await run(checkSecret(place)), "new");
    await inStore(place, async (store) => void await applied(store, await posted(store), "Mira Okafor"));
    assertEquals(await run(checkSecret(place)), "right");
    const before = allRows(place);
    const wrong = { ...place, secret: another };
    for (const refused of [Effect.asVoid(checkSecret(wrong)), Effect.asVoid(Effect.scoped(openStore(wrong)))]) {
      const error = await run(Effect.flip(refused));
      assertEquals([error._tag, error.message], [
        "SecretRefused",
        "SECRET_KEY is not the one that this database was begun with. Start with the former one; nothing was changed.",
      ]);
    }
    assertEquals(allRows(place), before);
    await inStore(place, async (store) => {
      assertEquals((await run(store.applications.list({ search: "okafor" }))).total, 1);
    });
  }));

Deno.test("a short SECRET_KEY is refused", () =>
  withPlace("file", async (place) => {
    const error = await run(Effect.flip(checkSecret({ ...place, secret: "x".repeat(31) })));
    assertEquals(error.message, "SECRET_KEY is too short: it has to be at least 32 characters long.");
    assertEquals(await run(checkSecret({ ...place, secret: "x".repeat(32) })), "new");
  }));

Deno.test("of two processes that begin a database with different secrets one is refused", () =>
  withPlace("file", async (place) => {
    await run(migrate(place));
    const opened = await Promise.all(
      [place, { ...place, secret: another }].map((one) =>
        run(Effect.scoped(openStore(one))).then(() => "opened", ({ _tag }) => _tag)
      ),
    );
    assertEquals(opened.toSorted(), ["SecretRefused", "opened"]);
  }));
