import { assert, assertEquals } from "@std/assert";
import { type Actor, actors, isMachine, roleOf, standing } from "./kit/actors.ts";
import type { Answer } from "./kit/ask.ts";
import { held } from "./kit/held.ts";
import { openHouse } from "./kit/house.ts";
import { addressOf, nowhere, type Route, routes } from "./kit/routes.ts";
import { type Rule, rules } from "./kit/rules.ts";

Deno.test("every route has a rule that says who may pass, and every rule its route", () => {
  const names = routes().map(({ name }) => name);
  assertEquals(names.filter((name) => !rules.has(name)), [], "add these to tests/doors/kit/rules.ts");
  assertEquals([...rules.keys()].filter((name) => !names.includes(name)), [], "these routes are gone");
});

Deno.test("each door opens to those whom its rule names, and to nobody else", async (t) => {
  await using house = await openHouse();
  // Signing out last: whoever asks for the rest is still signed in.
  const all = routes().filter(({ name }) => name !== "POST /logout");
  for (const actor of actors) {
    const ask = await standing(actor, house);
    const outside = all.filter((route) => outcome(rules.get(route.name)!, actor) !== "in");
    const inside = all.filter((route) => !outside.includes(route) && !isCostly(route));

    await t.step(
      `${actor} is kept from ${outside.length} of ${all.length} doors, and changes nothing there`,
      async () => {
        const before = await held(house.server);
        for (const route of outside) {
          const answer = await ask(route.method, addressOf(route, house));
          assertEquals(told(answer), outcome(rules.get(route.name)!, actor), `${actor}, ${route.name}`);
        }
        assertEquals(await held(house.server), before);
      },
    );

    await t.step(`${actor} comes in by the other ${inside.length}`, async () => {
      for (const route of inside) {
        // What changes something is tried on things that are not there: its door is what is looked at.
        const reads = route.method === "GET";
        const answer = await ask(route.method, reads ? addressOf(route, house) : nowhere(route, crypto.randomUUID()));
        const what = `${actor}, ${route.name}: ${answer.status} ${answer.location}`;
        assert(![401, 403].includes(answer.status) && answer.status < 500, what);
        if (rules.get(route.name)!.for !== "anybody") assert(!answer.location.startsWith("/login"), what);
        if (reads && route.name !== "GET /assets/:file") assert([200, 303].includes(answer.status), what);
      }
    });
  }
});

const isCostly = ({ name }: Route): boolean => "costly" in rules.get(name)!;

type Outcome = "in" | "sent to sign in" | "forbidden" | "unknown";

function outcome(rule: Rule, actor: Actor): Outcome {
  const role = roleOf(actor);
  switch (rule.for) {
    case "anybody":
      return "in";
    case "candidates":
      return actor === "candidate" ? "in" : "unknown";
    case "people":
      if (!role || isMachine(actor)) return "sent to sign in";
      return rule.roles.includes(role) ? "in" : "forbidden";
    case "machines":
      if (!isMachine(actor)) return "unknown";
      return (role ? rule.roles.includes(role) : rule.kiosks) ? "in" : "forbidden";
  }
}

function told({ status, location }: Answer): Outcome | string {
  if (status === 303 && /^\/login(\?next=|$)/.test(location)) return "sent to sign in";
  return status === 403 ? "forbidden" : status === 401 ? "unknown" : `${status} ${location}`;
}
