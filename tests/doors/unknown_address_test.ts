import { assert, assertEquals } from "@std/assert";
import { Effect } from "effect";
import { signIn, type StorePort } from "../../engine/mod.ts";
import { admin, startServer } from "../kit/server.ts";
import { asking, form } from "./kit/ask.ts";

const unknown = "nobody.at.all@northwind.example";
const password = "not the password";

Deno.test("a refused sign-in says the same whether or not its address is known", async () => {
  await using server = await startServer();
  const said = async (email: string) => {
    const { status, text } = await asking(server.url)("POST", "/login", form({ email, password }));
    return { status, page: text.replaceAll(email, "") };
  };
  const known = await said(admin.email);
  assertEquals([known.status, await said(unknown)], [401, known]);
});

Deno.test("a password is hashed for unknown addresses as well: the answer comes no sooner", async () => {
  await using server = await startServer();
  const { engine, store } = server;
  const fastest = async (work: Effect.Effect<unknown, unknown, StorePort>, times: number) => {
    const took: number[] = [];
    for (let time = 0; time < times; time++) {
      const began = performance.now();
      await engine.runPromise(Effect.ignore(work));
      took.push(performance.now() - began);
    }
    return Math.min(...took);
  };
  const lookingUp = await fastest(store.users.byEmail(unknown), 30);
  // Hashing goes through 19 MiB twice, which takes dozens of times as long as looking an address up.
  for (const email of [unknown, admin.email]) {
    const took = await fastest(signIn({ email, password }), 3);
    assert(took > 5 * lookingUp, `${took} ms, and looking it up takes ${lookingUp} ms`);
  }
});
