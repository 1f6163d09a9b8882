import { assert, assertEquals, assertMatch, assertNotEquals } from "@std/assert";
import { admin } from "../kit/server.ts";
import { begin } from "../web/candidate/visitor.ts";
import { applied } from "../web/recruiter/desk.ts";
import { invited } from "../web/candidate/northwind.ts";
import { type Answer, asking, form } from "./kit/ask.ts";
import { openHouse } from "./kit/house.ts";

/** The cookies that an answer sets: value and attributes by name. */
const cookiesOf = ({ headers }: Answer) =>
  new Map(
    headers.getSetCookie().map((line) => {
      const [pair = "", ...attributes] = line.split("; ");
      const [name = "", value = ""] = pair.split("=");
      return [name, { value, attributes: attributes.toSorted() }];
    }),
  );
const secretOf = (answer: Answer, name: string): string => cookiesOf(answer).get(name)?.value ?? "";

const { email, password } = admin;
const strict = ["HttpOnly", "Path=/", "SameSite=Lax", "Secure"];

Deno.test("cookies that say who somebody is", async (t) => {
  await using house = await openHouse();
  const { server, job } = house;
  const nobody = asking(server.url);
  const enter = (cookie = "") => asking(server.url, { cookie })("POST", "/login", form({ email, password }));

  await t.step("are kept for this host alone, over https, away from scripts and other sites", async () => {
    const signedIn = cookiesOf(await enter());
    assertEquals([...signedIn.keys()], ["__Host-session"]);
    const { value, attributes } = signedIn.get("__Host-session")!;
    assertMatch(value, /^[\w-]{43}$/);
    assertEquals(attributes, [...strict.slice(0, 1), "Max-Age=604800", ...strict.slice(1)]);
    const link = await invited(server, job, "Ahmed Salah");
    const begun = cookiesOf(await nobody("POST", `/i/${link}`, form({ way: "text", consent: "on" })));
    assertEquals(begun.get("__Host-seat")?.attributes, ["HttpOnly", "Max-Age=1209600", ...strict.slice(1)]);
    const saved = await asking(server.url, await house.session("admin"))("POST", "/demo/removal");
    assertEquals(cookiesOf(saved).get("__Host-flash")?.attributes, ["HttpOnly", "Max-Age=60", ...strict.slice(1)]);
  });

  await t.step("hold a secret of which the database keeps the hash alone", async () => {
    const secret = secretOf(await enter(), "__Host-session");
    for (const name of ["candor.db", "candor.db-wal"]) {
      const bytes = await Deno.readFile(`${server.dataDir}/${name}`);
      for (const one of [secret, house.priya.link]) {
        assert(!new TextDecoder("latin1").decode(bytes).includes(one), `${name} holds a secret`);
      }
    }
  });

  await t.step("that somebody else has set are not taken on at signing in, nor at beginning", async () => {
    const planted = "A".repeat(43);
    const signedIn = secretOf(await enter(`__Host-session=${planted}`), "__Host-session");
    assertNotEquals(signedIn, planted);
    const visitor = asking(server.url, { cookie: `__Host-session=${planted}; __Host-seat=${planted}` });
    assertEquals((await visitor("GET", "/jobs")).status, 303);
    const link = await invited(server, job, "Lena Vogt");
    const begun = await visitor("POST", `/i/${link}`, form({ way: "text", consent: "on" }));
    assertNotEquals(secretOf(begun, "__Host-seat"), planted);
    assertEquals((await visitor("GET", "/interview")).status, 401);
  });

  await t.step("of another name than the prefix asks for are not looked at", async () => {
    const secret = secretOf(await enter(), "__Host-session");
    assertEquals((await asking(server.url, { cookie: `__Host-session=${secret}` })("GET", "/jobs")).status, 200);
    assertEquals((await asking(server.url, { cookie: `session=${secret}` })("GET", "/jobs")).status, 303);
  });

  await t.step("end on the server: by signing out, and by signing in anew", async () => {
    const first = `__Host-session=${secretOf(await enter(), "__Host-session")}`;
    const second = `__Host-session=${secretOf(await enter(first), "__Host-session")}`;
    const sees = async (cookie: string) => (await asking(server.url, { cookie })("GET", "/jobs")).status;
    assertEquals([await sees(first), await sees(second)], [303, 200]);
    const left = await asking(server.url, { cookie: second })("POST", "/logout");
    assertEquals(cookiesOf(left).get("__Host-session")?.attributes, ["HttpOnly", "Max-Age=0", ...strict.slice(1)]);
    assertEquals(await sees(second), 303);
  });

  await t.step("of a seat that was taken over open nothing any more", async () => {
    const link = await invited(server, job, "Joana Reis");
    const begun = await nobody("POST", `/i/${link}`, form({ way: "text", consent: "on" }));
    const here = asking(server.url, { cookie: `__Host-seat=${secretOf(begun, "__Host-seat")}` });
    await nobody("POST", `/i/${link}/takeover`);
    const { interviewId } = await applied(server, link);
    const before = await server.engine.runPromise(server.store.interviews.events(interviewId));
    assertEquals((await here("GET", "/interview")).status, 409);
    assertEquals(
      (await here("POST", "/interview/answers", form({ turn: "1", words: "From the old seat." }))).status,
      409,
    );
    for (const act of ["skip", "person", "withdrawal", "pause", "continuation"]) {
      assertEquals((await here("POST", `/interview/${act}`, form({ turn: "1" }))).location, "/interview");
    }
    assertEquals(await server.engine.runPromise(server.store.interviews.events(interviewId)), before);
  });
});

Deno.test("a stream that somebody follows ends for them when they sign out", async () => {
  await using house = await openHouse();
  const { server, priya } = house;
  const headers = await house.session("recruiter");
  const after = await server.engine.runPromise(server.store.interviews.latest());
  const reader = (await fetch(`${server.url}/live?after=${after}`, { headers })).body!.getReader();
  await asking(server.url, headers)("POST", "/logout");
  await begin(priya.visitor, priya.link);
  const heard: string[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    heard.push(new TextDecoder().decode(next.value));
  }
  assertEquals(heard, []);
});
