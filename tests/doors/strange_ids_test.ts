import { assert, assertEquals } from "@std/assert";
import { standing } from "./kit/actors.ts";
import { held } from "./kit/held.ts";
import { openHouse } from "./kit/house.ts";
import { nowhere, type Route, routes } from "./kit/routes.ts";
import { rules } from "./kit/rules.ts";

const strange: Readonly<Record<string, string>> = {
  "a word": "nothing",
  "a job code": "ZZZZZZ",
  "nothing at all": "%20",
  "NUL": "%00",
  "a line break": "%0d%0aSet-Cookie:%20x=y",
  "another alphabet": "%E6%97%A5%E6%9C%AC",
  "a picture": "%F0%9F%98%80",
  "half a letter": "%E0%A4%A",
  "SQL": "%27%20OR%20%271%27%3D%271",
  "the way out": "..%2f..%2f..%2fetc%2fpasswd",
  "a name of JavaScript": "__proto__",
  "a number": "-1e999",
  "five thousand letters": "x".repeat(5_000),
};

Deno.test("a thing that is not there is answered with 404 in words, however it is called", async (t) => {
  await using house = await openHouse();
  const named = routes().filter(({ path }) => /:(?!turn|number|form)/.test(path));
  const admin = await standing("admin", house);
  const machine = await standing("admin's token", house);
  const ask = (route: Route, id: string) =>
    (rules.get(route.name)!.for === "machines" ? machine : admin)(route.method, nowhere(route, id));
  const before = await held(house.server);
  const kinds = { "an id of another kind": house.mira.interviewId, "a link": house.priya.link, ...strange };

  for (const [kind, id] of Object.entries(kinds)) {
    await t.step(kind, async () => {
      for (const route of named.filter((route) => !fits(route, id, house.priya.link))) {
        const { status, text, location } = await ask(route, id);
        const what = `${route.name}: ${status} ${location}`;
        // An address that only leads on to its page does so without looking; the page then says it.
        const leadsOn = route.method === "GET" && status === 303 && location.startsWith("/");
        assert(status === 404 || status === 422 || leadsOn, what);
        if (status === 404) assert(/<h1>|^\{"(error|success)"/.test(text) || text.length > 20, what);
        assert(!location.includes("\n") && !text.includes("    at "), what);
      }
    });
  }
  assertEquals(await held(house.server), before);
});

/** Its own kind of id, and where any word does for one. */
const fits = ({ path }: Route, id: string, link: string): boolean =>
  (path.startsWith("/i/") && id === link) ||
  (path.startsWith("/api/v1/interviews") && id !== link && /^[0-9a-f-]{36}$/.test(id));

Deno.test("a number that is none is answered with 404 or with the first page, never with a failure", async () => {
  await using house = await openHouse();
  const candidate = await standing("candidate", house);
  const admin = await standing("admin", house);
  for (const number of ["NaN", "Infinity", "1e308", "-1", "1.5", "%00", "99999999999999999999"]) {
    assertEquals((await candidate("GET", `/interview/sound/${number}`)).status, 404);
    assertEquals((await candidate("PUT", `/interview/sound/${number}/0`)).status, 404);
    assertEquals((await candidate("PUT", `/interview/sound/1/${number}`, { body: "x" })).status, 415);
    assertEquals((await admin("GET", `/candidates/${house.mira.candidateId}/sound/${number}`)).status, 404);
    assertEquals((await admin("GET", `/candidates?page=${number}&stage=${number}&sort=${number}`)).status, 200);
    assertEquals((await admin("GET", `/candidates.csv?page=${number}&job=${number}`)).status, 200);
    assertEquals((await admin("GET", `/live?after=${number}`)).status, 200);
    assertEquals((await admin("GET", `/jobs/${house.job.id}?page=${number}&sort=${number}`)).status, 200);
  }
});
