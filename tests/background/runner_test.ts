import { assert, assertEquals } from "@std/assert";
import { Effect } from "effect";
import { runNext } from "../../engine/background/runner.ts";
import { retryAt } from "../../engine/background/retry_at.ts";
import { MailPort, StorePort } from "../../engine/mod.ts";
import { withStore } from "../db/kit/places.ts";
import type { Store } from "../../engine/ports/store/mod.ts";

const letter = { to: "mira@example.com", subject: "Your interview", text: "Begin here." };

/** One mail to send, by a mailer that does as it is told. */
async function sendOnce(store: Store, send: (() => Promise<string>) | null, maxAttempts = 2) {
  const at = Date.now();
  await Effect.runPromise(store.mails.add({ id: "m1", candidateId: "nobody", kind: "invitation", letter, at }));
  const task = { kind: "send_mail", payload: { mailId: "m1" }, key: "mail:m1", runAt: at, maxAttempts };
  await Effect.runPromise(store.tasks.add([task]));
  const work = runNext(["send_mail"]).pipe(
    Effect.provideService(StorePort, store),
    Effect.provideService(MailPort, { send }),
  );
  // The handlers of other kinds need more of the engine; none of them is claimed here.
  return () => Effect.runPromise(work as Effect.Effect<boolean>);
}

Deno.test("a task that is done is gone, and what it did is kept", () =>
  withStore("file", async ({ store }) => {
    const next = await sendOnce(store, () => Promise.resolve("<1@northwind.example>"));
    assertEquals([await next(), await next()], [true, false]);
    const mail = await Effect.runPromise(store.mails.find("m1"));
    assertEquals(mail?.messageId, "<1@northwind.example>");
  }));

Deno.test("a task that fails waits longer each time, and is put aside after its last try", () =>
  withStore("file", async ({ store }) => {
    const next = await sendOnce(store, () => Promise.reject(new Error("mira@example.com was refused")), 1);
    assertEquals(await next(), true);
    const [dead] = await Effect.runPromise(store.tasks.dead());
    assertEquals([dead?.kind, dead?.attempts], ["send_mail", 1]);
    assert(!dead?.error.includes("mira"), "an error of a task names no person");
  }));

Deno.test("the pauses double from two seconds to an hour, and 34 tries span a day", () => {
  assertEquals([1, 2, 3, 12, 30].map((attempt) => retryAt(attempt, 0)), [2_000, 4_000, 8_000, 3_600_000, 3_600_000]);
  const all = Array.from({ length: 33 }, (_, i) => retryAt(i + 1, 0)).reduce((sum, pause) => sum + pause, 0);
  assert(Math.abs(all - 24 * 3_600_000) < 2 * 3_600_000, `${all / 3_600_000} hours`);
});
